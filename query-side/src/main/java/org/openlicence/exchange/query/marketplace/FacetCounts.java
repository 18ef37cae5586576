package org.openlicence.exchange.query.marketplace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What the index is asked to count: every facet, and the owners a text may name. */
final class FacetCounts {
    /** Parts of an answer. */
    static final String FIXED = "fixed";

    static final String OPEN = "open";
    static final String UNKNOWN = "unknown";
    static final String NAMED = "named";
    /** Of facets of which nothing is chosen. */
    static final String REST = "rest";

    static final int MOST_CLASSES = 24;
    /** Owners, products or applications shown at once; with more of them a reader narrows by typing. */
    static final int MOST_SHOWN = 20;

    /** Sections, classes and subclasses of the IPC together: some 800. */
    private static final int MOST_SYMBOLS = 1_000;

    private static final int MOST_REGIONS = 40;
    private static final int MOST_INDUSTRIES = 97;
    private static final int MOST_OWNERS_NAMED = 200;
    private static final int MOST_OWNERS_READ = 10;

    private final MarketplaceSearch search;
    private final FacetFilters filters;

    FacetCounts(MarketplaceSearch search, FacetFilters filters) {
        this.search = search;
        this.filters = filters;
    }

    /**
     * Each facet counts under the words and all other facets, so a second value of the same facet still shows its hits. Facets
     * of which nothing is chosen count under the same condition, which is then looked at once a hit, not once a facet.
     */
    Map<String, Object> ask() {
        Map<String, Object> aggregations = new LinkedHashMap<>();
        Map<String, Object> rest = new LinkedHashMap<>();
        for (FacetName facet : FacetName.values()) {
            if (search.chosen().containsKey(facet)) {
                aggregations.put(
                        facet.parameter(),
                        Map.of("filter", SearchBody.all(chosenExcept(facet)), "aggs", chosenToo(facet)));
            } else {
                counts(facet).forEach((part, count) -> rest.put(name(facet, part), count));
            }
        }
        if (search.chosen().isEmpty()) {
            aggregations.putAll(rest);
        } else if (!rest.isEmpty()) {
            aggregations.put(REST, Map.of("filter", SearchBody.all(chosenExcept(null)), "aggs", rest));
        }
        return aggregations;
    }

    /** Name of a part of a facet of which nothing is chosen. */
    static String name(FacetName facet, String part) {
        return facet.parameter() + "-" + part;
    }

    /** Which owners the text may name, among all patents; null where it cannot name one. */
    @Nullable
    Map<String, Object> owners(QueryReading reading) {
        if (search.by() != Reading.AUTO
                || reading.kind() != QueryReading.Kind.WORDS
                || !OwnerNames.mayNameOne(reading.text())) {
            return null;
        }
        String folded = OwnerNames.folded(reading.text());
        return Map.of(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                SearchBody.any(
                        List.of(SearchBody.term("ownerFolds", folded), WantedPatents.begins("ownerFolds", folded))),
                "aggs",
                Map.of(NAMED, Map.of("terms", Map.of("field", "ownerKeys", "size", MOST_OWNERS_READ))));
    }

    /** What is chosen is counted also where others are more frequent. */
    private Map<String, Object> chosenToo(FacetName facet) {
        Map<String, Object> counts = new LinkedHashMap<>(counts(facet));
        switch (facet) {
            case OWNER, PRODUCT, APPLICATION ->
                counts.put(
                        FIXED,
                        known(
                                Objects.requireNonNull(FacetFilters.field(facet)),
                                List.copyOf(search.chosen().get(facet))));
            case AVAILABILITY,
                    FIELD,
                    FEE_TYPE,
                    FEE_BAND,
                    TERM,
                    TYPE,
                    REGION,
                    INDUSTRY,
                    MATURITY,
                    REMAINING_LIFE,
                    LICENCES,
                    TAX_ELIGIBLE,
                    IN_FORCE -> {}
        }
        return counts;
    }

    private Map<String, Object> counts(FacetName facet) {
        Map<String, Object> counts = new LinkedHashMap<>();
        switch (facet) {
            // sections, classes and subclasses in one pass
            case FIELD -> counts.put(OPEN, terms("ipcFields", MOST_SYMBOLS));
            case OWNER -> counts.put(OPEN, owners());
            case REGION -> counts.put(OPEN, all("regions", MOST_REGIONS));
            case INDUSTRY -> counts.put(OPEN, all("sheet.industries", MOST_INDUSTRIES));
            case PRODUCT -> counts.put(OPEN, terms("sheet.productKeys", MOST_SHOWN));
            case APPLICATION -> counts.put(OPEN, terms("sheet.applicationKeys", MOST_SHOWN));
            case AVAILABILITY, FEE_TYPE, FEE_BAND, TERM, TYPE, MATURITY ->
                counts.put(FIXED, known(Objects.requireNonNull(FacetFilters.field(facet)), facet.vocabulary()));
            case REMAINING_LIFE, LICENCES, TAX_ELIGIBLE, IN_FORCE -> counts.putAll(filters.counts(facet));
        }
        return counts;
    }

    /** Of all owners the most frequent; of those whose name is typed, all their patents' owners, sifted by name afterwards. */
    private Map<String, Object> owners() {
        if (search.owners().isEmpty()) {
            return terms("ownerKeys", MOST_SHOWN);
        }
        Map<String, Object> named =
                Map.of("match", Map.of("ownerNames", Map.of("query", search.owners(), "operator", "and")));
        Map<String, Object> begun = WantedPatents.begins("ownerFolds", OwnerNames.folded(search.owners()));
        return Map.of(
                "filter",
                SearchBody.any(List.of(named, begun)),
                "aggs",
                Map.of(NAMED, Map.of("terms", Map.of("field", "ownerKeys", "size", MOST_OWNERS_NAMED))));
    }

    private static Map<String, Object> terms(String field, int size) {
        return Map.of("terms", Map.of("field", field, "size", size));
    }

    /** Values of a list that is known, nothing else. */
    private static Map<String, Object> known(String field, Collection<String> values) {
        return Map.of("terms", Map.of("field", field, "size", values.size(), "include", values));
    }

    /** Also values none of the hits has, of a column with few. */
    private static Map<String, Object> all(String field, int size) {
        return Map.of("terms", Map.of("field", field, "size", size, "min_doc_count", 0));
    }

    /** What is chosen, OR inside a facet, one condition a facet. @param left a facet that does not count; null for none */
    Collection<Object> chosenExcept(@Nullable FacetName left) {
        List<Object> clauses = new ArrayList<>();
        for (Map.Entry<FacetName, SortedSet<String>> facet : search.chosen().entrySet()) {
            if (facet.getKey() != left) {
                clauses.add(SearchBody.any(facet.getValue().stream()
                        .map(value -> filters.one(facet.getKey(), value))
                        .toList()));
            }
        }
        return clauses;
    }
}
