package org.openlicence.exchange.query.marketplace;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.QueryRefused;

/**
 * A search as the reader asked for it; its address holds all of it.
 *
 * @param text words in Chinese or English, a problem described, a patent or publication number, an owner, an IPC symbol; at
 *     most {@value #MAX_TEXT} characters
 * @param by how the text is to be taken
 * @param chosen values chosen of each facet; OR inside a facet, AND between facets
 * @param owners part of a name: only owners named so are offered to choose from; empty for the most frequent ones
 * @param sort order of the hits
 * @param size hits on a page, 1 to {@value #MAX_SIZE}
 * @param after place given by the page before; absent for the first page
 */
public record MarketplaceSearch(
        String text,
        Reading by,
        Map<FacetName, SortedSet<String>> chosen,
        String owners,
        Sort sort,
        int size,
        @Nullable String after) {
    public static final int MAX_TEXT = 4_000;
    public static final int MAX_OWNERS_TEXT = 100;
    private static final int MOST_IN_LINKS = 500;
    public static final int MAX_VALUES = 50;
    public static final int MAX_VALUE_LENGTH = 200;
    public static final int MAX_SIZE = 100;
    public static final int DEFAULT_SIZE = 20;

    /** Marks that nobody sees and that come along when text is copied: joiners, soft hyphens, directions, variants of a sign. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\uFE00-\uFE0F]");

    public MarketplaceSearch {
        text = visible(text);
        owners = visible(owners);
        if (text.length() > MAX_TEXT) {
            throw new QueryRefused(
                    "SEARCH-03", Map.of("most", Integer.toString(MAX_TEXT), "given", Integer.toString(text.length())));
        }
        if (owners.length() > MAX_OWNERS_TEXT) {
            throw beyond("owners", MAX_OWNERS_TEXT);
        }
        if (size < 1 || size > MAX_SIZE) {
            throw beyond("size", MAX_SIZE);
        }
        text = text.strip();
        owners = owners.strip();
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
        MOST_LICENSED,
        /** Offers open today first, of them the one whose right or whose last day to use it comes next. */
        ENDING_SOON
    }

    /** What a reader sees of a text: without it a number copied from another page is found nowhere. */
    public static String visible(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** As the text looks, among all owners. */
    public MarketplaceSearch(
            String text, Map<FacetName, SortedSet<String>> chosen, Sort sort, int size, @Nullable String after) {
        this(text, Reading.AUTO, chosen, "", sort, size, after);
    }

    /** Everything, offers open today first. */
    public static MarketplaceSearch everything() {
        return of("");
    }

    public static MarketplaceSearch of(String text) {
        return new MarketplaceSearch(text, Map.of(), Sort.RELEVANCE, DEFAULT_SIZE, null);
    }

    /**
     * Reads the parameters of an address; unknown ones are ignored. {@code toggle=fee:FREE} chooses a value, or no longer chooses
     * it: the buttons of a form say it so, where links would repeat a long text for every value.
     *
     * @throws QueryRefused SEARCH-01 beyond a limit, or for a sort, size or reading that is none; SEARCH-03 for too long a text
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
        MarketplaceSearch search = new MarketplaceSearch(
                first(parameters, "q"),
                readingOf(first(parameters, "by")),
                chosen,
                first(parameters, "owners"),
                sortOf(first(parameters, "sort")),
                sizeOf(first(parameters, "size")),
                after.isEmpty() ? null : after);
        String toggle = first(parameters, "toggle");
        for (FacetName facet : FacetName.values()) {
            if (toggle.startsWith(facet.parameter() + ":")) {
                return search.toggled(facet, toggle.substring(facet.parameter().length() + 1));
            }
        }
        return search;
    }

    /** Whether the text is so long that an address for every value of every facet would make a page of megabytes. */
    public boolean lengthy() {
        return text.length() > MOST_IN_LINKS;
    }

    /** Reads what {@link #toQueryString} wrote. @throws QueryRefused SEARCH-01 as {@link #fromParameters} */
    public static MarketplaceSearch fromQueryString(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int middle = part.indexOf('=');
            if (middle > 0) {
                parameters
                        .computeIfAbsent(part.substring(0, middle), name -> new ArrayList<>())
                        .add(decoded(part.substring(middle + 1)));
            }
        }
        return fromParameters(parameters);
    }

    /** What is searched for, without how it is shown: order, page size and place. */
    public MarketplaceSearch criteria() {
        return new MarketplaceSearch(text, by, chosen, "", Sort.RELEVANCE, DEFAULT_SIZE, null);
    }

    /** The address part after {@code ?}; empty for the plain marketplace. Values that are the default are left out. */
    public String toQueryString() {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add(part("q", text));
        }
        if (by != Reading.AUTO) {
            parts.add(part("by", by.name().toLowerCase(java.util.Locale.ROOT)));
        }
        chosen.forEach((facet, values) -> values.forEach(value -> parts.add(part(facet.parameter(), value))));
        if (!owners.isEmpty()) {
            parts.add(part("owners", owners));
        }
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
        return new MarketplaceSearch(text, by, next, owners, sort, size, null);
    }

    public MarketplaceSearch sortedBy(Sort order) {
        return new MarketplaceSearch(text, by, chosen, owners, order, size, null);
    }

    public MarketplaceSearch from(@Nullable String place) {
        return new MarketplaceSearch(text, by, chosen, owners, sort, size, place);
    }

    public MarketplaceSearch withoutFacets() {
        return new MarketplaceSearch(text, by, Map.of(), "", sort, size, null);
    }

    /** The same search taken another way; from the first page. */
    public MarketplaceSearch readBy(Reading other) {
        return new MarketplaceSearch(text, other, chosen, owners, sort, size, null);
    }

    /** Other words, everything else as it is; from the first page. */
    public MarketplaceSearch withText(String words) {
        return new MarketplaceSearch(words, by, chosen, owners, sort, size, null);
    }

    /** What the text is taken for, by its form. @throws QueryRefused SEARCH-04 for what only looks like an IPC symbol */
    public QueryReading reading() {
        return QueryReading.of(text, by);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw beyond("q", MAX_TEXT); // a broken escape: no address of ours
        }
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

    private static Reading readingOf(String text) {
        for (Reading reading : Reading.values()) {
            if (text.isEmpty() || reading.name().equalsIgnoreCase(text)) {
                return reading;
            }
        }
        throw beyond("by", Reading.values().length);
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
