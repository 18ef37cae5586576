package org.openlicence.exchange.web.marketplace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.marketplace.Facet;
import org.openlicence.exchange.query.marketplace.FacetName;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceResult;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.Ranking;

/**
 * A search result with the addresses its links lead to.
 *
 * @param facets each with its values as links that add or take away the value
 * @param chips values chosen, each with the address without it
 * @param more address of the next part; absent on the last
 * @param clear address of the same words without facets
 * @param reading what the text was taken for, and what else it could be
 * @param ranking whether meaning had a part in it, and which patents stand for others of their family
 */
record ResultView(
        long total,
        List<MarketplaceHit> hits,
        List<Group> facets,
        List<Choice> chips,
        List<Order> orders,
        @Nullable String more,
        String clear,
        ReadingView reading,
        Ranking ranking,
        MarketplaceResult.@Nullable EmptyHelp help) {

    /**
     * One facet; open when one of its values is chosen.
     *
     * @param named whether there are so many values that a reader may look for one by a part of its name
     */
    record Group(String parameter, List<Choice> values, boolean open, boolean named) {}

    /** One value of a facet. @param href the search with the value toggled */
    record Choice(
            String parameter, String key, String nameZh, String nameEn, long count, boolean selected, String href) {
        /** Whether the words come from the messages and not from the data. */
        public boolean coded() {
            return named(parameter).coded();
        }

        /** Whether it lies within a broader value of its facet, as a class lies within its section of the IPC. */
        public boolean narrower() {
            return parameter.equals(FacetName.FIELD.parameter()) && key.length() > 1;
        }
    }

    record Order(String name, String href, boolean selected) {}

    static ResultView of(MarketplaceSearch search, MarketplaceResult result) {
        List<Group> groups = new ArrayList<>();
        List<Choice> chips = new ArrayList<>();
        for (Facet facet : result.facets()) {
            FacetName name = named(facet.parameter());
            List<Choice> values = facet.values().stream()
                    .map(value -> new Choice(
                            facet.parameter(),
                            value.key(),
                            value.nameZh(),
                            value.nameEn(),
                            value.count(),
                            value.selected(),
                            address(search.toggled(name, value.key()))))
                    .sorted(name == FacetName.FIELD ? Comparator.comparing(Choice::key) : (one, other) -> 0)
                    .toList();
            List<Choice> chosen = values.stream().filter(Choice::selected).toList();
            boolean sought = name == FacetName.OWNER && !search.owners().isEmpty();
            groups.add(new Group(facet.parameter(), values, sought || !chosen.isEmpty(), facet.more()));
            chips.addAll(chosen);
        }
        List<Order> orders = new ArrayList<>();
        for (MarketplaceSearch.Sort sort : MarketplaceSearch.Sort.values()) {
            orders.add(new Order(sort.name(), address(search.sortedBy(sort)), sort == search.sort()));
        }
        return new ResultView(
                result.total(),
                result.hits(),
                groups,
                chips,
                orders,
                result.next() == null ? null : address(search.from(result.next())),
                address(search.withoutFacets()),
                ReadingView.of(search, result),
                result.ranking(),
                result.help());
    }

    private static FacetName named(String parameter) {
        for (FacetName name : FacetName.values()) {
            if (name.parameter().equals(parameter)) {
                return name;
            }
        }
        throw new IllegalStateException("the index answered with a facet nobody asked for: " + parameter);
    }

    static String address(MarketplaceSearch search) {
        String query = search.toQueryString();
        return query.isEmpty() ? "/search" : "/search?" + query;
    }
}
