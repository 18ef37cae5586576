package org.openlicence.exchange.match.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code match_text}. */
@Repository
public class JdbcMatchTexts implements MatchTexts {
    private final JdbcClient jdbc;

    public JdbcMatchTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(MatchId matchId, String hash, String words, Instant writtenAt) {
        jdbc.sql("insert into match_text (match_id, hash, words, written_at) values (:match, :hash, :words, :at)"
                        + " on conflict do nothing")
                .param("match", matchId.value())
                .param("hash", hash)
                .param("words", words)
                .param("at", writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<String, String> of(MatchId matchId) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql("select hash, words from match_text where match_id = :match")
                .param("match", matchId.value())
                .query(row -> {
                    words.put(row.getString(1), row.getString(2));
                });
        return words;
    }
}
