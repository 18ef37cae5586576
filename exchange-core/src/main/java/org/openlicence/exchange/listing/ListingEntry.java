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
 * @param open whether nothing keeps takers out between {@code openFrom} and {@code closedFrom}; false before the
 *     announcement, while suspended, and for good when the withdrawal was filed from suspension
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
        boolean open,
        @Nullable LocalDate openFrom,
        @Nullable LocalDate closedFrom) {
    public ListingEntry {
        ownerIds = List.copyOf(ownerIds);
    }

    /** An entry whose status alone says whether takers may come. */
    public ListingEntry(
            ListingId listingId,
            PatentId patentId,
            List<String> ownerIds,
            String representativeId,
            ListingStatus status,
            OfferTerms terms,
            int termsVersion,
            @Nullable LocalDate openFrom,
            @Nullable LocalDate closedFrom) {
        this(
                listingId,
                patentId,
                ownerIds,
                representativeId,
                status,
                terms,
                termsVersion,
                status.openToTakers() || closedFrom != null,
                openFrom,
                closedFrom);
    }

    /**
     * Whether a licence may form on a legal day: announced by then, not yet closed, not kept shut by a bar.
     *
     * <p>Asked of the day on which notice or payment counts, also after a withdrawal was recorded: a withdrawal announced
     * for a later day leaves the days before it open (Patent Law art. 50(2)).
     */
    public boolean openOn(LocalDate day) {
        return open && openFrom != null && !day.isBefore(openFrom) && (closedFrom == null || day.isBefore(closedFrom));
    }
}
