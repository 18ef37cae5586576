package org.openlicence.exchange.query.retrieval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where and among what a question is asked.
 *
 * @param index name or alias
 * @param wanted clause that says which documents match by words; null when any shared word makes one
 * @param filters clauses every candidate meets, in every leg
 * @param preferred documents that are preferred, and of which some are always looked at; null for none
 * @param most candidates of each leg
 * @param anyWord whether the best by any shared word are candidates beside those that match as {@code wanted}: a problem told
 *     at length, or in a sentence that has no vector, shares few words with what solves it
 * @param column field with the id of a document, where there is one: it is read many times as quickly as what the index stores
 * @param read further columns that are read of whatever is found
 */
public record Sought(
        String index,
        @Nullable Object wanted,
        List<?> filters,
        @Nullable Preferred preferred,
        int most,
        boolean anyWord,
        @Nullable String column,
        List<String> read) {
    public static final int MOST = 200;

    /** In an index without a column of ids, by what {@code wanted} says alone. */
    public Sought(String index, @Nullable Object wanted, List<?> filters, @Nullable Preferred preferred, int most) {
        this(index, wanted, filters, preferred, most, false, null, List.of());
    }

    public Sought {
        filters = List.copyOf(filters);
        read = List.copyOf(read);
    }

    /** Everything an index holds, by any word. */
    public static Sought in(String index) {
        return new Sought(index, null, List.of(), null, MOST);
    }

    public Sought among(List<?> clauses) {
        return new Sought(index, wanted, clauses, preferred, most, anyWord, column, read);
    }

    /** Documents a column of which has a value. */
    public record Preferred(String column, String value) {
        Map<String, Object> clause() {
            return Map.of("term", Map.of(column, value));
        }
    }

    /** Whether some are preferred; where the filters let only such through, none is before another. */
    boolean prefersSome() {
        return preferred != null
                && !filters.contains(preferred.clause())
                && !filters.contains(SearchLeg.any(List.of(preferred.clause())));
    }
}
