package org.openlicence.exchange.eventstore;

import java.time.Instant;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the readers of the log are, on all nodes together; read from their tokens in the database. */
public final class EventStoreStatus {
    private final JdbcClient sql;
    private final Serializer tokens;

    EventStoreStatus(JdbcClient sql, Serializer tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /**
     * One segment of a processing group.
     *
     * @param owner node that works on it; absent when none does
     * @param heardOfAt when its node last said that it lives
     * @param position index of the last event it has handled, -1 before the first
     * @param lag how many indices lie between it and the end of the log; holes count
     * @param replaying whether it still reads what it, or its predecessor, has read before
     */
    public record Segment(
            String group,
            int segment,
            @Nullable String owner,
            Instant heardOfAt,
            long position,
            long lag,
            boolean replaying) {}

    /**
     * The parked events of a group.
     *
     * @param sequences how many aggregates (or documents) are held up
     * @param letters parked events in all
     * @param oldest when the first of them was parked
     */
    public record Parked(String group, long sequences, long letters, Instant oldest) {}

    /** Index of the last event, 0 in an empty log. */
    public long head() {
        return sql.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
    }

    /** All segments in the order of group and number. */
    public List<Segment> segments() {
        long head = head();
        return sql.sql("select processorname, segment, owner, timestamp, token, tokentype from tokenentry"
                        + " order by processorname, segment")
                .query((row, n) -> {
                    TrackingToken token = token(row.getBytes("token"), row.getString("tokentype"));
                    long position = token == null ? -1 : token.position().orElse(-1);
                    return new Segment(
                            row.getString("processorname"),
                            row.getInt("segment"),
                            row.getString("owner"),
                            DateTimeUtils.parseInstant(row.getString("timestamp")),
                            position,
                            Math.max(0, head - Math.max(0, position)),
                            ReplayToken.isReplay(token));
                })
                .list();
    }

    /** Groups with parked events. */
    public List<Parked> parked() {
        return sql.sql("select processinggroup, count(distinct sequenceidentifier) as sequences, count(*) as letters,"
                        + " min(enqueuedat) as oldest from deadletterentry group by processinggroup order by 1")
                .query((row, n) -> new Parked(
                        row.getString("processinggroup"),
                        row.getLong("sequences"),
                        row.getLong("letters"),
                        DateTimeUtils.parseInstant(row.getString("oldest"))))
                .list();
    }

    private @Nullable TrackingToken token(byte @Nullable [] bytes, @Nullable String type) {
        if (bytes == null || type == null) {
            return null;
        }
        return tokens.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, type, null));
    }
}
