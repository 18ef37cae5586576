package org.openlicence.exchange.shared.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.shared.TextsByHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of a table of one capability with the columns {@code hash}, {@code words}, {@code written_at} and one for the identity;
 * that and the hash are its key.
 *
 * @param <I> identity of the thing; its text is what the column holds
 */
public abstract class JdbcTextsByHash<I> implements TextsByHash<I> {
    private final JdbcClient jdbc;
    private final String insert;
    private final String selectOne;
    private final String selectAll;

    /** Names of a table and a column are words of the program, never of a user: they become part of the statement. */
    protected JdbcTextsByHash(JdbcClient jdbc, String table, String idColumn) {
        this.jdbc = jdbc;
        insert = "insert into " + table + " (" + idColumn + ", hash, words, written_at)"
                + " values (:id, :hash, :words, :at) on conflict do nothing";
        selectAll = "select hash, words from " + table + " where " + idColumn + " = :id";
        selectOne = "select words from " + table + " where " + idColumn + " = :id and hash = :hash";
    }

    @Override
    public void keep(I id, String hash, String words, Instant writtenAt) {
        jdbc.sql(insert)
                .param("id", id.toString())
                .param("hash", hash)
                .param("words", words)
                .param("at", writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<String> find(I id, String hash) {
        return jdbc.sql(selectOne)
                .param("id", id.toString())
                .param("hash", hash)
                .query(String.class)
                .optional();
    }

    @Override
    public Map<String, String> of(I id) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql(selectAll).param("id", id.toString()).query(row -> {
            words.put(row.getString(1), row.getString(2));
        });
        return words;
    }
}
