package org.openlicence.exchange.listing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;

/**
 * What a taker's transaction needs to know of a listing.
 *
 * @param termsVersion 1 for the first offer, one more for each revision
 * @param openFrom announcement day, from whose start takers may take; absent before
 * @param closedFrom day from whose start no licence forms any more (withdrawn, ended, expired); absent while none
 */
public record ListingEntry(
        ListingId listingId,
        PatentId patentId,
        List<String> ownerIds,
        String representativeId,
        ListingStatus status,
        OfferTerms terms,
        int termsVersion,
        @Nullable LocalDate openFrom,
        @Nullable LocalDate closedFrom) {
    public ListingEntry {
        ownerIds = List.copyOf(ownerIds);
    }
}
