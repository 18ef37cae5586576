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

/** Rows of {@code search_asked} and {@code search_followed}; added, and deleted when their days are over. */
@Repository
public class OutcomeRows {
    /** No id, IPC symbol or province holds one. */
    private static final String COMMA = ",";

    /** So that no deletion holds up the searches that are being written. */
    private static final int AT_ONCE = 5_000;

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
                "insert into search_asked (search_id, asked_at, asker, words, query, fields, likely_field, regions, total,"
                        + " patent_ids, listing_ids, weights) values (?, ?, ?, ?, ?, string_to_array(?, ','), ?,"
                        + " string_to_array(?, ','), ?, string_to_array(?, ','), string_to_array(?, ',', ''), ?)"
                        + " on conflict do nothing",
                asked);
        jdbc.batchUpdate(
                "insert into search_followed (search_id, listing_id, step, followed_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                followed);
    }

    /** Deletes searches asked, and what was followed, before a moment, some at a time. Answers how many rows. */
    public int delete(Instant before) {
        return delete("search_asked", "asked_at", before) + delete("search_followed", "followed_at", before);
    }

    private int delete(String table, String column, Instant before) {
        int all = 0;
        int some;
        do {
            some = jdbc.update(
                    "delete from " + table + " where ctid in (select ctid from " + table + " where " + column
                            + " < ? limit " + AT_ONCE + ")",
                    at(before));
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private static Object[] row(Asked asked) {
        return new Object[] {
            asked.searchId(),
            at(asked.at()),
            asked.asker(),
            asked.words(),
            asked.query(),
            String.join(COMMA, asked.fields()),
            asked.likelyField(),
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
