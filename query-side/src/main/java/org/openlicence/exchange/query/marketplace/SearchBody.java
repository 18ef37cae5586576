package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search as the index understands it, as plain JSON. Text goes into match queries only, never into a query language, so
 * nothing a reader types is taken as syntax.
 */
final class SearchBody {
    static final int MOST_CLASSES = 24;
    static final int MOST_OWNERS = 20;
    static final int MOST_REGIONS = 40;
    /** Of one or two words all, of more of them three in five. */
    static final String USUAL = "2<60%";

    private static final int BOOST_OPEN = 1_000;
    private static final int PASSAGE = 120;
    /** The part of a long text whose words are marked in what it finds. */
    private static final int MARKED = 300;

    private final MarketplaceSearch search;
    private final QueryReading reading;
    private final FacetCounts counts;
    private final Collection<String> near;
    private final WantedPatents.@Nullable Across across;

    /** @throws org.openlicence.exchange.query.paging.QueryRefused SEARCH-04 for what only looks like an IPC symbol */
    SearchBody(MarketplaceSearch search, LocalDate today, int taxMonths) {
        this(search, today, taxMonths, null, List.of());
    }

    /**
     * @param across words in the other language; null for none
     * @param near patents found by their meaning, which match beside those that match by words
     */
    SearchBody(
            MarketplaceSearch search,
            LocalDate today,
            int taxMonths,
            WantedPatents.@Nullable Across across,
            Collection<String> near) {
        this.search = search;
        this.across = across;
        this.near = near;
        this.reading = search.reading();
        this.counts = new FacetCounts(search, new FacetFilters(today, taxMonths));
    }

    /** @param after sort values of the last hit shown; null for the first page */
    Map<String, Object> page(@Nullable List<Object> after) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", search.size() + 1);
        body.put("track_total_hits", true);
        body.put("query", query(USUAL));
        Collection<Object> chosen = counts.chosenExcept(null);
        if (!chosen.isEmpty()) {
            body.put("post_filter", all(chosen));
        }
        body.put("sort", sort(search.sort()));
        if (after != null) {
            body.put("search_after", after);
        }
        body.put("aggs", counts.ask());
        if (!search.text().isEmpty()) {
            body.put("highlight", highlight());
        }
        if (after == null && reading.kind() == QueryReading.Kind.WORDS) {
            TypoHelp.ask(body, search.text());
        }
        body.put("_source", Map.of("excludes", List.of("pending", "applied", "claimsZh", "claimsEn")));
        return body;
    }

    /** How many patents match, nothing else. */
    Map<String, Object> count() {
        List<Object> filters = new ArrayList<>(counts.chosenExcept(null));
        return Map.of(
                "size",
                0,
                "track_total_hits",
                true,
                "query",
                Map.of("bool", Map.of("must", List.of(query(USUAL)), "filter", filters)));
    }

    /** The score of some patents with how it came about, nothing else. @param minimum how many of its words are asked for */
    Map<String, Object> explaining(Collection<String> patentIds, String minimum) {
        return Map.of(
                "size",
                patentIds.size(),
                "explain",
                true,
                "_source",
                false,
                "query",
                Map.of(
                        "bool",
                        Map.of(
                                "must", List.of(query(minimum)),
                                "filter", List.of(Map.of("terms", Map.of("patentId", patentIds))))));
    }

    /** The patents that share at least one word, nearest first. */
    Map<String, Object> nearest(int size) {
        return Map.of("size", size, "query", query("1"), "sort", sort(MarketplaceSearch.Sort.RELEVANCE));
    }

    /** Which of a few patents match and can be taken. */
    Map<String, Object> matching(Collection<String> patentIds) {
        List<Object> filters = new ArrayList<>(counts.chosenExcept(null));
        filters.add(Map.of("ids", Map.of("values", patentIds)));
        filters.add(term("availability", MarketplaceDocument.OPEN));
        Map<String, Object> wanted = Map.of("must", List.of(query(USUAL)), "filter", filters);
        return Map.of("size", patentIds.size(), "_source", false, "query", Map.of("bool", wanted));
    }

    /** What the text asks for, offers open today before all others. @param minimum how many of its words are asked for */
    Map<String, Object> query(String minimum) {
        Map<String, Object> open = Map.of(
                "constant_score",
                Map.of("filter", term("availability", MarketplaceDocument.OPEN), "boost", BOOST_OPEN));
        return Map.of("bool", Map.of("must", List.of(wanted(minimum)), "should", List.of(open)));
    }

    /** The condition the text makes, by its words, by those of the other language, or by meaning. */
    Map<String, Object> wanted(String minimum) {
        List<Object> ways = new ArrayList<>(List.of(worded(minimum)));
        if (!near.isEmpty()) {
            ways.add(Map.of("constant_score", Map.of("filter", Map.of("ids", Map.of("values", near)), "boost", 0)));
        }
        return ways.size() == 1 ? worded(minimum) : any(ways);
    }

    /** The same without meaning. */
    private Map<String, Object> worded(String minimum) {
        Map<String, Object> own = WantedPatents.of(reading, search.by(), minimum);
        return across == null ? own : any(List.of(own, across.clause(USUAL)));
    }

    Collection<Object> chosenExcept(@Nullable FacetName left) {
        return counts.chosenExcept(left);
    }

    /** One page and nothing else. @param after sort values of the last hit shown; null for the first page */
    Map<String, Object> hits(@Nullable List<Object> after) {
        Map<String, Object> body = page(after);
        body.remove("aggs");
        body.remove("suggest");
        body.put("track_total_hits", false);
        return body;
    }

    /** The first page without its hits: their number, the facets, and what else is said of all of them. */
    Map<String, Object> figures() {
        Map<String, Object> body = page(null);
        body.put("size", 0);
        body.remove("sort");
        body.remove("highlight");
        return body;
    }

    /** Some patents with the words that match in them, in no order. */
    Map<String, Object> shown(Collection<String> patentIds) {
        Map<String, Object> body = page(null);
        body.put("size", patentIds.size());
        List.of("sort", "aggs", "suggest", "post_filter").forEach(body::remove);
        Map<String, Object> ids = Map.of("ids", Map.of("values", patentIds));
        List<Object> named = WantedPatents.named(reading, search.by());
        body.put("query", Map.of("bool", Map.of("filter", List.of(ids), "should", named)));
        return body;
    }

    /** What matches beyond the candidates, in the order of the index. */
    Map<String, Object> beyond(Collection<String> candidates, @Nullable List<Object> after, int size) {
        Map<String, Object> body = page(after);
        body.put("size", size);
        List.of("aggs", "suggest", "highlight", "post_filter").forEach(body::remove);
        body.put("track_total_hits", false);
        body.put(
                "query",
                Map.of(
                        "bool",
                        Map.of(
                                "must", List.of(query(USUAL)),
                                "filter", counts.chosenExcept(null),
                                "must_not", List.of(Map.of("ids", Map.of("values", candidates))))));
        return body;
    }

    /** Which owners the text may name, nothing else; null where it cannot name one. */
    @Nullable
    Map<String, Object> owners() {
        return counts.owners(reading);
    }

    QueryReading reading() {
        return reading;
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
            case ENDING_SOON -> {
                keys.add(order("availability", "desc")); // OPEN, NONE, CLOSED
                keys.add(Map.of("endsOn", Map.of("order", "asc", "missing", "_last", "unmapped_type", "date")));
            }
        }
        keys.add(Map.of("patentId", Map.of("order", "asc")));
        return keys;
    }

    private static Map<String, Object> order(String field, String direction) {
        return Map.of(field, Map.of("order", direction, "missing", "_last"));
    }

    /** Each text is marked by the words of the search in itself, one clause a text, and not by all conditions that found it. */
    private Map<String, Object> highlight() {
        String text = reading.text();
        int end = text.offsetByCodePoints(0, Math.min(MARKED, text.codePointCount(0, text.length())));
        List<Map<String, Object>> fields = new ArrayList<>();
        Highlight.FIELDS.forEach(field -> {
            Map<String, Object> marking = new LinkedHashMap<>();
            marking.put("highlight_query", marked(field, text.substring(0, end)));
            if (Highlight.WHOLE.contains(field)) {
                marking.put("number_of_fragments", 0);
            }
            fields.add(Map.of(field, marking));
        });
        Map<String, Object> highlight = new LinkedHashMap<>();
        highlight.put("type", "unified");
        highlight.put("pre_tags", List.of(Highlight.OPEN));
        highlight.put("post_tags", List.of(Highlight.CLOSE));
        highlight.put("number_of_fragments", 1);
        highlight.put("fragment_size", PASSAGE);
        highlight.put("order", "score");
        highlight.put("fields", fields);
        return highlight;
    }

    /**
     * Words that are marked in a text. Of a short search as many have to be there as the search asks for, except in what is said
     * beside title and abstract; of a problem told at length any, but then no single sign, which would stand in every owner's name.
     */
    private Map<String, Object> marked(String field, String words) {
        boolean told = reading.kind() == QueryReading.Kind.PARAGRAPH;
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("query", words);
        if (told && Highlight.WHOLE.contains(field)) {
            own.put("analyzer", "patent_bigram");
        }
        if (reading.exact()) {
            own.put("operator", "and");
        } else {
            own.put("minimum_should_match", told || Highlight.BESIDE.contains(field) ? "1" : USUAL);
        }
        Map<String, Object> clause = Map.of("match", Map.of(field, own));
        return across != null && across.standsInEnglish() && field.endsWith("En")
                ? any(List.of(clause, WantedPatents.match(field, across.words(), USUAL)))
                : clause;
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
