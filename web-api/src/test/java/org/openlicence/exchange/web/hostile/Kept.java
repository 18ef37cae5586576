package org.openlicence.exchange.web.hostile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a request could leave behind, idempotency keys and throttles aside. */
final class Kept {
    /** Of the due list what is still to come: the exchange itself works off the rest meanwhile. */
    private static final List<String> TABLES = List.of(
            "domainevententry",
            "deadletterentry",
            "bank_movement",
            "account",
            "due_item where due_at > now()",
            "licence_register");

    private Kept() {}

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
}
