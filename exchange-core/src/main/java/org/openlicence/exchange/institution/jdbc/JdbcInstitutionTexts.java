package org.openlicence.exchange.institution.jdbc;

import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionTexts;
import org.openlicence.exchange.shared.jdbc.JdbcTextsByHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code institution_text}. */
@Repository
public class JdbcInstitutionTexts extends JdbcTextsByHash<InstitutionId> implements InstitutionTexts {
    public JdbcInstitutionTexts(JdbcClient jdbc) {
        super(jdbc, "institution_text", "institution_id");
    }
}
