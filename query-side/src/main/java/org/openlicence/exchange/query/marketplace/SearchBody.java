package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A search as the index understands it, as plain JSON. Text goes into match queries only, never into a query language, so
 * nothing a reader types is taken as syntax.
 */
final class SearchBody {
    static final int MOST_CLASSES = 24;
    static final int MOST_OWNERS = 20;
    static final int MOST_REGIONS = 40;
    private static final int BOOST_OPEN = 1_000;
    private static final int BOOST_NUMBER = 10_000;
    private static final List<String> WORD_FIELDS = List.of(
            "titleZh^3",
            "titleZh.w^2",
            "titleEn^4",
            "abstractZh",
            "abstractZh.w",
            "abstractEn",
            "ownerNames^2",
            "ownerNames.w");

    private final MarketplaceSearch search;
    private final FacetFilters filters;

    SearchBody(MarketplaceSearch search, LocalDate today, int taxMonths) {
        this.search = search;
        this.filters = new FacetFilters(today, taxMonths);
    }

    /** @param after sort values of the last hit shown; null for the first page */
    Map<String, Object> page(@Nullable List<Object> after) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", search.size() + 1);
        body.put("track_total_hits", true);
        body.put("query", query(search.text(), "2<60%"));
        List<Object> chosen = chosenExcept(null);
        if (!chosen.isEmpty()) {
            body.put("post_filter", all(chosen));
        }
        body.put("sort", sort(search.sort()));
        if (after != null) {
            body.put("search_after", after);
        }
        body.put("aggs", facets());
        if (!search.text().isEmpty()) {
            body.put("highlight", highlight());
        }
        body.put("_source", Map.of("excludes", List.of("pending", "applied")));
        return body;
    }

    /** The patents that share at least one word, nearest first. */
    Map<String, Object> nearest(int size) {
        return Map.of("size", size, "query", query(search.text(), "1"), "sort", sort(MarketplaceSearch.Sort.RELEVANCE));
    }

    static Map<String, Object> query(String text, String minimum) {
        Map<String, Object> open = Map.of(
                "constant_score",
                Map.of("filter", term("availability", MarketplaceDocument.OPEN), "boost", BOOST_OPEN));
        Map<String, Object> wanted = Map.of("match_all", Map.of());
        if (!text.isEmpty()) {
            Map<String, Object> words = Map.of(
                    "multi_match",
                    Map.of(
                            "query", text,
                            "type", "most_fields",
                            "fields", WORD_FIELDS,
                            "minimum_should_match", minimum));
            wanted = !PatentNumbers.looksLikeOne(text)
                    ? words
                    : Map.of(
                            "bool",
                            Map.of(
                                    "should",
                                    List.of(
                                            Map.of(
                                                    "constant_score",
                                                    Map.of(
                                                            "filter",
                                                            term("numbers", PatentNumbers.folded(text)),
                                                            "boost",
                                                            BOOST_NUMBER)),
                                            words),
                                    "minimum_should_match",
                                    1));
        }
        return Map.of("bool", Map.of("must", List.of(wanted), "should", List.of(open)));
    }

    static List<Object> sort(MarketplaceSearch.Sort sort) {
        List<Object> keys = new ArrayList<>();
        switch (sort) {
            case RELEVANCE -> {
                keys.add(Map.of("_score", Map.of("order", "desc")));
                keys.add(order("offer.announcedOn", "desc"));
            }
            case NEWEST -> {
                keys.add(order("offer.announcedOn", "desc"));
                keys.add(order("filedOn", "desc"));
            }
            case PRICE_LOW -> keys.add(order("offer.dueFen", "asc"));
            case PRICE_HIGH -> keys.add(order("offer.dueFen", "desc"));
            case MOST_LICENSED -> keys.add(order("licencesGranted", "desc"));
        }
        keys.add(Map.of("patentId", Map.of("order", "asc")));
        return keys;
    }

    private static Map<String, Object> order(String field, String direction) {
        return Map.of(field, Map.of("order", direction, "missing", "_last"));
    }

    /** Each facet counts under the words and all other facets, so a second value of the same facet still shows its hits. */
    private Map<String, Object> facets() {
        Map<String, Object> aggregations = new LinkedHashMap<>();
        for (FacetName facet : FacetName.values()) {
            Map<String, Object> counts = new LinkedHashMap<>();
            if (!facet.vocabulary().isEmpty()) {
                counts.put("fixed", fixed(facet));
            }
            switch (facet) {
                case FIELD -> {
                    counts.put("open", terms("ipcFields", MOST_CLASSES, "[A-H][0-9][0-9]"));
                    counts.put("deep", terms("ipcFields", MOST_CLASSES, "[A-H][0-9][0-9][A-Z]"));
                }
                case OWNER -> counts.put("open", terms("ownerKeys", MOST_OWNERS, null));
                case REGION -> counts.put("open", terms("regions", MOST_REGIONS, null));
                case AVAILABILITY, FEE_TYPE, FEE_BAND, TERM, TYPE, TAX_ELIGIBLE, IN_FORCE -> {}
            }
            aggregations.put(facet.parameter(), Map.of("filter", all(chosenExcept(facet)), "aggs", counts));
        }
        return aggregations;
    }

    /** Values of a field are counted in one pass; only conditions need a filter each. */
    private Map<String, Object> fixed(FacetName facet) {
        String field = FacetFilters.field(facet);
        if (field != null) {
            return terms(field, facet.vocabulary().size(), facet.vocabulary());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        facet.vocabulary().forEach(value -> values.put(value, filters.one(facet, value)));
        return Map.of("filters", Map.of("filters", values));
    }

    /** @param include the values to count, as a list or a pattern; null for all */
    private static Map<String, Object> terms(String field, int size, @Nullable Object include) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("field", field);
        terms.put("size", size);
        terms.put("min_doc_count", 0);
        if (include != null) {
            terms.put("include", include);
        }
        return Map.of("terms", terms);
    }

    private List<Object> chosenExcept(@Nullable FacetName left) {
        List<Object> clauses = new ArrayList<>();
        for (Map.Entry<FacetName, SortedSet<String>> facet : search.chosen().entrySet()) {
            if (facet.getKey() != left) {
                clauses.add(any(facet.getValue().stream()
                        .map(value -> filters.one(facet.getKey(), value))
                        .toList()));
            }
        }
        return clauses;
    }

    private static Map<String, Object> highlight() {
        List<Map<String, Object>> fields = List.of(
                Map.of("abstractZh", Map.of("matched_fields", List.of("abstractZh", "abstractZh.w"))),
                Map.of("abstractEn", Map.of()),
                Map.of("titleZh", Map.of("number_of_fragments", 0, "matched_fields", List.of("titleZh", "titleZh.w"))),
                Map.of("titleEn", Map.of("number_of_fragments", 0)),
                Map.of("ownerNames", Map.of("number_of_fragments", 0)));
        return Map.of(
                "type",
                "unified",
                "pre_tags",
                List.of(Highlight.OPEN),
                "post_tags",
                List.of(Highlight.CLOSE),
                "number_of_fragments",
                1,
                "fragment_size",
                120,
                "order",
                "score",
                "fields",
                fields);
    }

    static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }

    static Map<String, Object> all(Collection<?> clauses) {
        return clauses.isEmpty() ? Map.of("match_all", Map.of()) : Map.of("bool", Map.of("filter", clauses));
    }

    static Map<String, Object> any(Collection<?> clauses) {
        return Map.of("bool", Map.of("should", clauses, "minimum_should_match", 1));
    }
}
