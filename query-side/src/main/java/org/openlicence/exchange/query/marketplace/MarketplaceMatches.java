package org.openlicence.exchange.query.marketplace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a few new offers each of many searches finds; there is no stored-query index in this distribution. */
public interface MarketplaceMatches {
    /**
     * Whether the marketplace has taken in an event; without delay, also before searches see it.
     *
     * @param sequence of the event within its listing
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    boolean shows(String patentId, String listingId, long sequence);

    /**
     * The patents, out of those named, which each search finds as its page does, by facets, by words of either language and, where
     * the page would, by meaning, and which can be taken today. Everything the marketplace shows is seen. A search that cannot be
     * asked holds up no other.
     *
     * @param above by how much nearness in meaning exceeds at least what the page asks, cosine
     * @return one answer for each search, in their order
     * @throws MarketplaceUnavailable while the search index does not answer
     */
    List<Found> matching(List<MarketplaceSearch> searches, Collection<String> patentIds, double above);

    /**
     * @param patentIds none when it failed
     * @param failure why the search could not be asked, without its words; absent when it was
     */
    record Found(Set<String> patentIds, @Nullable String failure) {
        public Found {
            patentIds = Set.copyOf(patentIds);
        }

        static Found failed(String why) {
            return new Found(Set.of(), why);
        }
    }
}
