package org.openlicence.exchange.query.table;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.paging.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of documents: {@code id text primary key, version bigint, document jsonb} and columns to find them by.
 *
 * <p>Written by one projection in its processor's transaction. A write with a version that is not higher changes
 * nothing, so an event delivered twice has effect once.
 *
 * @param <V> the document, an immutable record
 */
public final class DocumentTable<V> {
    /** How long a reader waits for its own write to show (docs/domain/marketplace.md, read your writes). */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final String table;
    private final Class<V> type;
    private final ToLongFunction<V> version;
    private final Function<V, Map<String, @Nullable Object>> columns;

    /**
     * @param columns values of the columns beside id, version and document; the same names for every document. A list of
     *     text is written as {@code text[]}
     */
    public DocumentTable(
            JdbcClient jdbc,
            String table,
            Class<V> type,
            ToLongFunction<V> version,
            Function<V, Map<String, @Nullable Object>> columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.type = type;
        this.version = version;
        this.columns = columns;
    }

    public Optional<V> find(String id) {
        return jdbc.sql("select document from " + table + " where id = :id")
                .param("id", id)
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    /**
     * The document once it shows at least a version, waiting up to {@link #PATIENCE}; after that what there is, whose
     * version tells the page that the change is still under way.
     */
    public Optional<V> findAtLeast(String id, long atLeast) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = Duration.ofMillis(5).toNanos();
        while (true) {
            Optional<V> found = find(id);
            boolean seen = found.isPresent() && version.applyAsLong(found.get()) >= atLeast;
            if (seen || System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                return found;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, Duration.ofMillis(100).toNanos());
        }
    }

    /** Writes the document under its id unless the same or a later version is there. */
    public void save(String id, V document) {
        Map<String, @Nullable Object> values = columns.apply(document);
        String names = values.keySet().stream().map(name -> ", " + name).collect(Collectors.joining());
        String places = values.entrySet().stream()
                .map(e -> e.getValue() instanceof List ? ", :" + e.getKey() + "::text[]" : ", :" + e.getKey())
                .collect(Collectors.joining());
        String sets = values.keySet().stream()
                .map(name -> ", " + name + " = excluded." + name)
                .collect(Collectors.joining());
        JdbcClient.StatementSpec statement = jdbc.sql("insert into " + table + " (id, version, document" + names
                        + ") values (:id, :version, :document::jsonb" + places
                        + ") on conflict (id) do update set version = excluded.version, document = excluded.document"
                        + sets + " where " + table + ".version < excluded.version")
                .param("id", id)
                .param("version", version.applyAsLong(document))
                .param("document", ReadModelJson.MAPPER.writeValueAsString(document));
        for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
            statement = statement.param(
                    value.getKey(),
                    value.getValue() instanceof List<?> texts ? arrayOf(texts) : SqlValues.of(value.getValue()));
        }
        statement.update();
    }

    /** Every document that matches, in one query. @param where condition over the columns, with named parameters */
    public List<V> all(String where, Map<String, ?> parameters) {
        return jdbc.sql("select document from " + table + " where " + where)
                .params(parameters)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    /**
     * One page of the documents that match, in the order of one text-comparable column and the id.
     *
     * @param name name of the list, so that a place of one list is refused by another
     * @param where condition over the columns, with named parameters
     * @param key column of the order; no absent values among the rows that match
     * @param keyType PostgreSQL type of that column
     */
    public Page<V> page(
            String name,
            String where,
            Map<String, ?> parameters,
            String key,
            String keyType,
            boolean descending,
            PageRequest request) {
        String direction = descending ? "desc" : "asc";
        JdbcClient.StatementSpec statement = jdbc.sql(
                        "select id, " + key + "::text, document from " + table + " where ("
                                + where + ")"
                                + (request.after() == null
                                        ? ""
                                        : " and (" + key + ", id) " + (descending ? "<" : ">") + " (:afterKey::"
                                                + keyType + ", :afterId)")
                                + " order by " + key + " " + direction + ", id " + direction + " limit :limit")
                .params(parameters)
                .param("limit", request.size() + 1);
        if (request.after() != null) {
            Place place = Place.parse(request.after(), name, 2);
            statement = statement
                    .param("afterKey", SqlValues.checked(place.values().get(0), keyType))
                    .param("afterId", place.values().get(1).toString());
        }
        List<Found<V>> rows = statement
                .query((row, n) -> new Found<>(row.getString(1), row.getString(2), read(row.getString(3))))
                .list();
        boolean more = rows.size() > request.size();
        List<Found<V>> shown = more ? rows.subList(0, request.size()) : rows;
        String next = more
                ? new Place(name, List.of(shown.getLast().key(), shown.getLast().id())).text()
                : null;
        return new Page<>(shown.stream().map(Found::document).toList(), next);
    }

    private V read(String document) {
        return ReadModelJson.MAPPER.readValue(document, type);
    }

    /** PostgreSQL's own notation of a text array; every element quoted. */
    private static String arrayOf(List<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private record Found<V>(String id, String key, V document) {}
}
