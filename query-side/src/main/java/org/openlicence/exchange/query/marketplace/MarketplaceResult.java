package org.openlicence.exchange.query.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param total exact number of patents that match words and facets
 * @param next place to go on from, for {@code after}; absent on the last page
 * @param reading what the text was taken for
 * @param mended other words for it that find more, where a word looks mistyped; absent otherwise
 * @param explanations how the score of every hit came about, where that was asked for
 * @param ranking how the hits came into their order
 * @param help what to try when nothing was found; absent otherwise
 */
public record MarketplaceResult(
        long total,
        List<MarketplaceHit> hits,
        List<Facet> facets,
        @Nullable String next,
        QueryReading reading,
        @Nullable Mended mended,
        List<MatchExplanation> explanations,
        Ranking ranking,
        @Nullable EmptyHelp help) {
    public MarketplaceResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        explanations = List.copyOf(explanations);
    }

    /** The same with how the scores came about. */
    public MarketplaceResult explainedBy(List<MatchExplanation> how) {
        return new MarketplaceResult(total, hits, facets, next, reading, mended, how, ranking, help);
    }

    /**
     * The text with its mistyped words mended.
     *
     * @param total how many patents that finds, under the same facets
     */
    public record Mended(String text, long total) {}

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
