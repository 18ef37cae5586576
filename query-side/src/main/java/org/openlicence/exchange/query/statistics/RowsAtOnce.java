package org.openlicence.exchange.query.statistics;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Many rows of one table in one statement: an array for each column. The server plans and runs one insert instead of one a row.
 *
 * @param <R> what a row is made of
 */
record RowsAtOnce<R>(String table, List<RowsAtOnce.Column<R>> columns) {
    /** @param type of PostgreSQL */
    record Column<R>(String name, String type, Function<R, @Nullable Object> value) {
        /** The same column of a row that holds what this one is read from. */
        <O> Column<O> of(Function<O, R> part) {
            return new Column<>(name, type, row -> value.apply(part.apply(row)));
        }
    }

    String insert() {
        return "insert into " + table + " (" + list(Column::name) + ") select * from unnest("
                + list(column -> "?::" + column.type() + "[]") + ")";
    }

    /** Assignments of what was to be inserted, for a row that is there already. */
    String updates(String key) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> !name.equals(key))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
    }

    void write(JdbcOperations jdbc, String statement, Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            PreparedStatement insert = connection.prepareStatement(statement);
            for (int i = 0; i < columns.size(); i++) {
                insert.setArray(i + 1, array(connection, columns.get(i), rows));
            }
            return insert;
        });
    }

    private static <R> Array array(Connection connection, Column<R> column, Collection<R> rows) throws SQLException {
        return connection.createArrayOf(
                column.type(), rows.stream().map(column.value()).toArray());
    }

    private String list(Function<Column<R>, String> of) {
        return columns.stream().map(of).collect(Collectors.joining(", "));
    }
}
