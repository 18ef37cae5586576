package org.openlicence.exchange.organisation;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.organisation.jdbc.JdbcOrganisationDirectory;

class JdbcOrganisationDirectoryIT extends OrganisationDirectoryContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcOrganisationDirectoryIT.class);

    @Override
    OrganisationDirectory directory() {
        SCHEMA.jdbc().sql("truncate organisation_directory").update();
        return new JdbcOrganisationDirectory(SCHEMA.jdbc());
    }
}
