package org.openlicence.exchange.query.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** How far a processing group has read the log, from its tokens. */
@Repository
public class GroupPosition {
    private final JdbcClient jdbc;

    public GroupPosition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Global index up to which every segment of the group has read; -1 before the first event or without tokens. */
    public long of(String group) {
        List<Long> segments = jdbc.sql("select token from tokenentry where processorname = :group")
                .param("group", group)
                .query((row, n) -> index(row.getBytes(1)))
                .list();
        return segments.stream().mapToLong(Long::longValue).min().orElse(-1);
    }

    /** Global index of the last event; 0 in an empty log. */
    public long head() {
        return jdbc.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
    }

    /** When the first event after a position happened; empty when there is none. */
    public Optional<Instant> happenedAfter(long position) {
        return jdbc.sql("select timestamp from domainevententry where globalindex > :p order by globalindex limit 1")
                .param("p", position)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    /** Forgets how far a group has read, so that it begins at the first event, and drops what it had parked. */
    public void forget(String group) {
        jdbc.sql("update tokenentry set token = null, tokentype = null, owner = null where processorname = :group")
                .param("group", group)
                .update();
        jdbc.sql("delete from deadletterentry where processinggroup = :group")
                .param("group", group)
                .update();
    }

    /** Whether some node works on the group now. */
    boolean isClaimed(String group) {
        return jdbc.sql("select count(*) from tokenentry where processorname = :group and owner is not null")
                        .param("group", group)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static long index(byte @Nullable [] token) {
        if (token == null) {
            return -1;
        }
        JsonNode read = ReadModelJson.MAPPER.readTree(new String(token, StandardCharsets.UTF_8));
        List<JsonNode> found = read.findValues("index");
        // a replay token holds the position of the reset and the current one; the lower is where it stands
        return found.stream().mapToLong(JsonNode::asLong).min().orElse(-1);
    }
}
