package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests of one leg, as plain JSON: ids and scores only. What is asked goes into match clauses, never into a query language. */
final class SearchLeg {
    /** The most a server looks at for one leg. */
    private static final int MOST_SEEN = 10_000;

    /** Words beyond these are in every second text, and are looked at all the same. */
    private static final int MOST_TELLING = 40;

    private SearchLeg() {}

    /** Words in one or several fields, best field first. */
    static Map<String, Object> match(String text, List<String> fields) {
        return Map.of("multi_match", Map.of("query", text, "type", "most_fields", "fields", fields));
    }

    static Map<String, Object> any(Collection<?> clauses) {
        return Map.of("bool", Map.of("should", clauses, "minimum_should_match", 1));
    }

    static Map<String, Object> ids(Collection<String> ids) {
        return Map.of("ids", Map.of("values", ids));
    }

    static Map<String, Object> words(Object wanted, Collection<?> filters, int size) {
        Map<String, Object> body = bare(size);
        body.put("query", Map.of("bool", Map.of("must", List.of(wanted), "filter", filters)));
        return body;
    }

    /** The most telling words of a text, by how often they stand in it and how rarely elsewhere; any of them makes a match. */
    static Map<String, Object> telling(String text, List<String> fields) {
        Map<String, Object> like = new LinkedHashMap<>();
        like.put("fields", fields);
        like.put("like", text);
        like.put("min_term_freq", 1);
        like.put("min_doc_freq", 1);
        like.put("max_query_terms", MOST_TELLING);
        like.put("minimum_should_match", 1);
        return Map.of("more_like_this", like);
    }

    /** How each of some documents scores by each of some clauses. @param clauses by the names they answer under */
    static Map<String, Object> measured(Map<String, Object> clauses, Collection<String> ids) {
        List<Object> named = new ArrayList<>();
        clauses.forEach((name, clause) -> named.add(Map.of("bool", Map.of("must", List.of(clause), "_name", name))));
        Map<String, Object> body = bare(ids.size());
        body.put("query", Map.of("bool", Map.of("filter", List.of(ids(ids)), "should", named)));
        // in the order of the index: what finds them is not to score them as well
        body.put("sort", List.of("_doc"));
        return body;
    }

    /** The nearest few by a graph. @param filters the document's */
    static Map<String, Object> nearest(String field, float[] vector, Collection<?> filters, int size) {
        return nearest(field, vector, filters, size, Math.min(MOST_SEEN, 2 * size));
    }

    /**
     * How near each of some documents is. Asked for at least as many as there can be vectors, the server compares exactly those
     * documents and searches nothing.
     *
     * @param field of vectors; of a nested one the nearest of each document counts
     */
    static Map<String, Object> nearness(String field, float[] vector, Collection<String> ids) {
        return nearest(field, vector, List.of(ids(ids)), ids.size(), MOST_SEEN);
    }

    private static Map<String, Object> nearest(
            String field, float[] vector, Collection<?> filters, int size, int seen) {
        Map<String, Object> knn = new LinkedHashMap<>();
        knn.put("field", field);
        knn.put("query_vector", vector);
        knn.put("k", size);
        knn.put("num_candidates", seen);
        if (!filters.isEmpty()) {
            knn.put("filter", filters);
        }
        Map<String, Object> body = bare(size);
        body.put("knn", knn);
        return body;
    }

    private static Map<String, Object> bare(int size) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", size);
        body.put("_source", false);
        body.put("track_total_hits", false);
        return body;
    }

    /** Cosine of a score the index gives for nearness. */
    static double cosine(double score) {
        return 2 * score - 1;
    }
}
