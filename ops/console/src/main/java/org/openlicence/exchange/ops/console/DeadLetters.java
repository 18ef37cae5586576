package org.openlicence.exchange.ops.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The parked events as rows. An eviction is written down before the letter goes. */
final class DeadLetters {
    private static final String LETTER =
            "select deadletteridentifier, processinggroup, sequenceidentifier, sequenceindex, payloadtype, payloadrevision,"
                    + " aggregateidentifier, sequencenumber, enqueuedat, lasttouched, causetype, causemessage,"
                    + " convert_from(payload, 'UTF8') as payload, convert_from(diagnostics, 'UTF8') as diagnostics,"
                    + " eventidentifier, processingstarted is not null as being_tried from deadletterentry";

    private final JdbcClient sql;
    private final TransactionOperations transactions;

    DeadLetters(JdbcClient sql, TransactionOperations transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * One parked event.
     *
     * @param sequence what holds its followers up, normally the aggregate
     * @param index its place in the sequence
     * @param event logical name with revision
     * @param cause class and text of the failure; the store's own messages are not kept, they carry payloads
     * @param beingTried whether a node is trying it right now
     */
    record Letter(
            String id,
            String group,
            String sequence,
            long index,
            String event,
            String eventId,
            @Nullable String aggregateId,
            @Nullable Long version,
            String parkedAt,
            @Nullable String lastTriedAt,
            String cause,
            String payload,
            @Nullable String diagnostics,
            boolean beingTried) {}

    List<Letter> all() {
        return sql.sql(LETTER + " order by processinggroup, sequenceidentifier, sequenceindex")
                .query((row, n) -> letter(row))
                .list();
    }

    Optional<Letter> find(String id) {
        return sql.sql(LETTER + " where deadletteridentifier = :id")
                .param("id", id)
                .query((row, n) -> letter(row))
                .optional();
    }

    /** Takes a letter out for good: its handler will never see the event. False when it is gone or being tried. */
    boolean evict(Letter letter, String reason, String operator) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            int gone = sql.sql(
                            "delete from deadletterentry where deadletteridentifier = :id and processingstarted is null")
                    .param("id", letter.id())
                    .update();
            if (gone == 1) {
                sql.sql("insert into dead_letter_eviction (dead_letter_id, processing_group, sequence_id, event_id,"
                                + " event_name, aggregate_id, aggregate_version, cause, reason, operator)"
                                + " values (:id, :group, :sequence, :event_id, :name, :aggregate, :version, :cause,"
                                + " :reason, :operator)")
                        .param("id", letter.id())
                        .param("group", letter.group())
                        .param("sequence", letter.sequence())
                        .param("event_id", letter.eventId())
                        .param("name", letter.event())
                        .param("aggregate", letter.aggregateId())
                        .param("version", letter.version())
                        .param("cause", letter.cause())
                        .param("reason", reason)
                        .param("operator", operator)
                        .update();
            }
            return gone == 1;
        }));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String cause = row.getString("causetype");
        String text = row.getString("causemessage");
        return new Letter(
                row.getString("deadletteridentifier"),
                row.getString("processinggroup"),
                row.getString("sequenceidentifier"),
                row.getLong("sequenceindex"),
                row.getString("payloadtype") + " " + row.getString("payloadrevision"),
                row.getString("eventidentifier"),
                row.getString("aggregateidentifier"),
                row.getObject("sequencenumber", Long.class),
                row.getString("enqueuedat"),
                row.getString("lasttouched"),
                cause == null ? "not said" : text == null ? cause : cause + ": " + text,
                row.getString("payload"),
                row.getString("diagnostics"),
                row.getBoolean("being_tried"));
    }
}
