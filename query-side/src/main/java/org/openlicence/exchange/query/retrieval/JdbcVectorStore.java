package org.openlicence.exchange.query.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Vectors in PostgreSQL. */
@Repository
class JdbcVectorStore implements VectorStore {
    private final JdbcTemplate jdbc;

    JdbcVectorStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, byte[]> find(String model, Collection<String> textHashes) {
        Map<String, byte[]> found = new HashMap<>();
        if (!textHashes.isEmpty()) {
            jdbc.query(
                    "select text_hash, vector from passage_vector where model = ? and text_hash = any (?)",
                    row -> {
                        found.put(row.getString(1), row.getBytes(2));
                    },
                    model,
                    textHashes.toArray(String[]::new));
        }
        return found;
    }

    /** In one order of keys, so that two writers of the same texts wait for each other and never both. */
    @Override
    public void keep(String model, Map<String, byte[]> vectors) {
        jdbc.batchUpdate(
                "insert into passage_vector (model, text_hash, vector) values (?, ?, ?) on conflict do nothing",
                new TreeMap<>(vectors)
                        .entrySet().stream()
                                .map(entry -> new Object[] {model, entry.getKey(), entry.getValue()})
                                .toList());
    }
}
