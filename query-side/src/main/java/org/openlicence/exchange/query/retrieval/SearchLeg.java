package org.openlicence.exchange.query.retrieval;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests of one leg, as plain JSON: ids and scores only. What is asked goes into match clauses, never into a query language. */
final class SearchLeg {
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

    /** @param field of vectors; in a nested one the nearest of a document counts, and filters are the document's */
    static Map<String, Object> nearest(String field, float[] vector, Collection<?> filters, int size) {
        Map<String, Object> knn = new LinkedHashMap<>();
        knn.put("field", field);
        knn.put("query_vector", vector);
        knn.put("k", size);
        knn.put("num_candidates", Math.min(10_000, Math.max(size, 2 * size)));
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
