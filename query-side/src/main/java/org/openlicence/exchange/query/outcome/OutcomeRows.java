package org.openlicence.exchange.query.outcome;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.openlicence.exchange.query.outcome.Observation.Asked;
import org.openlicence.exchange.query.outcome.Observation.Followed;
import org.openlicence.exchange.query.outcome.Observation.Shown;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code search_asked} and {@code search_followed}; they are only ever added, and words cleared. */
@Repository
public class OutcomeRows {
    /** No id, IPC symbol or province holds one. */
    private static final String COMMA = ",";

    private final JdbcTemplate jdbc;

    public OutcomeRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them or none. What was written before is not written again. */
    @Transactional
    public void write(Collection<Observation> observations) {
        List<Object[]> asked = observations.stream()
                .filter(Asked.class::isInstance)
                .map(each -> row((Asked) each))
                .toList();
        List<Object[]> followed = observations.stream()
                .filter(Followed.class::isInstance)
                .map(each -> row((Followed) each))
                .toList();
        jdbc.batchUpdate(
                "insert into search_asked (search_id, asked_at, asker, words, words_hash, query, fields, regions, total,"
                        + " patent_ids, listing_ids, weights) values (?, ?, ?, ?, ?, ?, string_to_array(?, ','),"
                        + " string_to_array(?, ','), ?, string_to_array(?, ','), string_to_array(?, ',', ''), ?)"
                        + " on conflict do nothing",
                asked);
        jdbc.batchUpdate(
                "insert into search_followed (search_id, listing_id, step, followed_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                followed);
    }

    /** Clears words asked before a moment; what was shown and followed stays. Answers how many. */
    public int clear(Instant askedBefore) {
        return jdbc.update(
                "update search_asked set words = null, query = null where asked_at < ? and (words is not null"
                        + " or query is not null)",
                at(askedBefore));
    }

    private static Object[] row(Asked asked) {
        return new Object[] {
            asked.searchId(),
            at(asked.at()),
            asked.asker(),
            asked.words(),
            asked.wordsHash(),
            asked.query(),
            String.join(COMMA, asked.fields()),
            String.join(COMMA, asked.regions()),
            asked.total(),
            String.join(COMMA, asked.shown().stream().map(Shown::patentId).toList()),
            String.join(COMMA, asked.shown().stream().map(Shown::listingId).toList()),
            asked.weights()
        };
    }

    private static Object[] row(Followed followed) {
        return new Object[] {
            followed.searchId(), followed.listingId(), followed.step().name(), at(followed.at())
        };
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
