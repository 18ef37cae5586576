package org.openlicence.exchange.web.hostile;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a request could leave behind, idempotency keys and throttles aside. */
final class Kept {
    /** Events by people: what falls due meanwhile the exchange does itself. The due list follows from the events. */
    private static final List<String> TABLES = List.of(
            "domainevententry where convert_from(payload, 'UTF8') not like '%\"personId\":\"per_system\"%'",
            "deadletterentry", "bank_movement", "account", "licence_register");

    private Kept() {}

    /** Waits until the bank has reported what others paid before: a wrong sum goes back only then. */
    static void awaitBank(JdbcClient store) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> store.sql("select count(*) from bank_notice where settled_at is null")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /** Rows by table. */
    static Map<String, Long> rows(JdbcClient store) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : TABLES) {
            rows.put(
                    table,
                    store.sql("select count(*) from " + table).query(Long.class).single());
        }
        return rows;
    }

    /** The events stored last, by name and aggregate: says what was taken that should not have been. */
    static List<String> lastEvents(JdbcClient store) {
        return store.sql("select payloadtype || ' ' || aggregateidentifier || ' ' || timestamp from domainevententry"
                        + " order by globalindex desc limit 5")
                .query(String.class)
                .list();
    }
}
