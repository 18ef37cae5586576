package org.openlicence.exchange.demand.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code demand_text}. */
@Repository
public class JdbcDemandTexts implements DemandTexts {
    private final JdbcClient jdbc;

    public JdbcDemandTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(DemandId demandId, String hash, String words, Instant writtenAt) {
        jdbc.sql("insert into demand_text (demand_id, hash, words, written_at) values (:demand, :hash, :words, :at)"
                        + " on conflict do nothing")
                .param("demand", demandId.value())
                .param("hash", hash)
                .param("words", words)
                .param("at", writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<String> find(DemandId demandId, String hash) {
        return jdbc.sql("select words from demand_text where demand_id = :demand and hash = :hash")
                .param("demand", demandId.value())
                .param("hash", hash)
                .query(String.class)
                .optional();
    }

    @Override
    public Map<String, String> of(DemandId demandId) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql("select hash, words from demand_text where demand_id = :demand")
                .param("demand", demandId.value())
                .query(row -> {
                    words.put(row.getString(1), row.getString(2));
                });
        return words;
    }
}
