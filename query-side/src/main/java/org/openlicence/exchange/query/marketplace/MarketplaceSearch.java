package org.openlicence.exchange.query.marketplace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.QueryRefused;

/**
 * A search as the reader asked for it; its address holds all of it.
 *
 * @param text words in Chinese or English, or a patent or publication number; at most {@value #MAX_TEXT} characters
 * @param chosen values chosen of each facet; OR inside a facet, AND between facets
 * @param sort order of the hits
 * @param size hits on a page, 1 to {@value #MAX_SIZE}
 * @param after place given by the page before; absent for the first page
 */
public record MarketplaceSearch(
        String text,
        Map<FacetName, SortedSet<String>> chosen,
        Sort sort,
        int size,
        @Nullable String after) {
    public static final int MAX_TEXT = 500;
    public static final int MAX_VALUES = 50;
    public static final int MAX_VALUE_LENGTH = 200;
    public static final int MAX_SIZE = 100;
    public static final int DEFAULT_SIZE = 20;

    public MarketplaceSearch {
        if (text.length() > MAX_TEXT) {
            throw beyond("q", MAX_TEXT);
        }
        if (size < 1 || size > MAX_SIZE) {
            throw beyond("size", MAX_SIZE);
        }
        text = text.strip();
        Map<FacetName, SortedSet<String>> copy = new LinkedHashMap<>();
        int values = 0;
        for (FacetName facet : FacetName.values()) {
            SortedSet<String> kept = new TreeSet<>(chosen.getOrDefault(facet, new TreeSet<>()));
            kept.removeIf(String::isBlank);
            values += kept.size();
            for (String value : kept) {
                if (value.length() > MAX_VALUE_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
                    throw beyond(facet.parameter(), MAX_VALUE_LENGTH);
                }
            }
            if (!kept.isEmpty()) {
                copy.put(facet, java.util.Collections.unmodifiableSortedSet(kept));
            }
        }
        if (values > MAX_VALUES) {
            throw beyond("facets", MAX_VALUES);
        }
        chosen = java.util.Collections.unmodifiableMap(copy);
    }

    /** Order of the hits; none is ever for sale. */
    public enum Sort {
        /** Best match first, offers open today before all others. */
        RELEVANCE,
        /** Last announced first, then last filed. */
        NEWEST,
        /** What is paid at conclusion, least first; patents without an offer last. */
        PRICE_LOW,
        PRICE_HIGH,
        MOST_LICENSED
    }

    /** Everything, offers open today first. */
    public static MarketplaceSearch everything() {
        return of("");
    }

    public static MarketplaceSearch of(String text) {
        return new MarketplaceSearch(text, Map.of(), Sort.RELEVANCE, DEFAULT_SIZE, null);
    }

    /**
     * Reads the parameters of an address; unknown ones are ignored.
     *
     * @throws QueryRefused SEARCH-01 beyond a limit, or for a sort or size that is none
     */
    public static MarketplaceSearch fromParameters(Map<String, ? extends Collection<String>> parameters) {
        Map<FacetName, SortedSet<String>> chosen = new LinkedHashMap<>();
        for (FacetName facet : FacetName.values()) {
            Collection<String> values = parameters.get(facet.parameter());
            if (values != null) {
                chosen.put(facet, new TreeSet<>(values));
            }
        }
        String after = first(parameters, "after");
        return new MarketplaceSearch(
                first(parameters, "q"),
                chosen,
                sortOf(first(parameters, "sort")),
                sizeOf(first(parameters, "size")),
                after.isEmpty() ? null : after);
    }

    /** The address part after {@code ?}; empty for the plain marketplace. Values that are the default are left out. */
    public String toQueryString() {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add(part("q", text));
        }
        chosen.forEach((facet, values) -> values.forEach(value -> parts.add(part(facet.parameter(), value))));
        if (sort != Sort.RELEVANCE) {
            parts.add(part("sort", sort.name().toLowerCase(java.util.Locale.ROOT)));
        }
        if (size != DEFAULT_SIZE) {
            parts.add(part("size", Integer.toString(size)));
        }
        if (after != null) {
            parts.add(part("after", after));
        }
        return String.join("&", parts);
    }

    public boolean has(FacetName facet, String value) {
        return chosen.getOrDefault(facet, new TreeSet<>()).contains(value);
    }

    /** The search with a value chosen, or no longer chosen; from the first page. */
    public MarketplaceSearch toggled(FacetName facet, String value) {
        Map<FacetName, SortedSet<String>> next = new LinkedHashMap<>(chosen);
        SortedSet<String> values = new TreeSet<>(chosen.getOrDefault(facet, new TreeSet<>()));
        if (!values.remove(value)) {
            values.add(value);
        }
        next.put(facet, values);
        return new MarketplaceSearch(text, next, sort, size, null);
    }

    public MarketplaceSearch sortedBy(Sort order) {
        return new MarketplaceSearch(text, chosen, order, size, null);
    }

    public MarketplaceSearch from(@Nullable String place) {
        return new MarketplaceSearch(text, chosen, sort, size, place);
    }

    public MarketplaceSearch withoutFacets() {
        return new MarketplaceSearch(text, Map.of(), sort, size, null);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? "" : values.iterator().next();
    }

    private static Sort sortOf(String text) {
        for (Sort sort : Sort.values()) {
            if (text.isEmpty() || sort.name().equalsIgnoreCase(text)) {
                return sort;
            }
        }
        throw beyond("sort", Sort.values().length);
    }

    private static int sizeOf(String text) {
        if (text.isEmpty()) {
            return DEFAULT_SIZE;
        }
        if (!text.matches("[0-9]{1,3}")) {
            throw beyond("size", MAX_SIZE);
        }
        return Integer.parseInt(text);
    }

    private static QueryRefused beyond(String parameter, int most) {
        return new QueryRefused("SEARCH-01", Map.of("parameter", parameter, "most", Integer.toString(most)));
    }
}
