package org.openlicence.exchange.query.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param total exact number of patents that match words and facets
 * @param next place to go on from, for {@code after}; absent on the last page
 * @param help what to try when nothing was found; absent otherwise
 */
public record MarketplaceResult(
        long total,
        List<MarketplaceHit> hits,
        List<Facet> facets,
        @Nullable String next,
        @Nullable EmptyHelp help) {
    public MarketplaceResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /**
     * What an empty result offers instead.
     *
     * @param withoutFilters the same words with no facet chosen
     * @param totalWithoutFilters how many patents that finds; 0 when the words themselves find nothing
     * @param nearest up to five patents that share at least one word, best first
     */
    public record EmptyHelp(MarketplaceSearch withoutFilters, long totalWithoutFilters, List<MarketplaceHit> nearest) {
        public EmptyHelp {
            nearest = List.copyOf(nearest);
        }
    }

    public Facet facet(String parameter) {
        return facets.stream()
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no facet " + parameter));
    }
}
