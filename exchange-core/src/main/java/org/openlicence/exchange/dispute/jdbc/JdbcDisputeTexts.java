package org.openlicence.exchange.dispute.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.dispute.DisputeTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code dispute_text}. */
@Repository
public class JdbcDisputeTexts implements DisputeTexts {
    private final JdbcClient jdbc;

    public JdbcDisputeTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(DisputeId disputeId, String hash, String words, Instant writtenAt) {
        jdbc.sql("insert into dispute_text (dispute_id, hash, words, written_at) values (:dispute, :hash, :words, :at)"
                        + " on conflict do nothing")
                .param("dispute", disputeId.value())
                .param("hash", hash)
                .param("words", words)
                .param("at", writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<String, String> of(DisputeId disputeId) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql("select hash, words from dispute_text where dispute_id = :dispute")
                .param("dispute", disputeId.value())
                .query(row -> {
                    words.put(row.getString(1), row.getString(2));
                });
        return words;
    }
}
