package org.openlicence.exchange.institution.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code institution_text}. */
@Repository
public class JdbcInstitutionTexts implements InstitutionTexts {
    private final JdbcClient jdbc;

    public JdbcInstitutionTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(InstitutionId institutionId, String hash, String words, Instant writtenAt) {
        jdbc.sql("insert into institution_text (institution_id, hash, words, written_at)"
                        + " values (:institution, :hash, :words, :at) on conflict do nothing")
                .param("institution", institutionId.value())
                .param("hash", hash)
                .param("words", words)
                .param("at", writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<String, String> of(InstitutionId institutionId) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql("select hash, words from institution_text where institution_id = :institution")
                .param("institution", institutionId.value())
                .query(row -> {
                    words.put(row.getString(1), row.getString(2));
                });
        return words;
    }
}
