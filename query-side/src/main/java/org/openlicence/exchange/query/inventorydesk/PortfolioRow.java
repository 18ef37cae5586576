package org.openlicence.exchange.query.inventorydesk;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.query.patentdesk.PatentView;

/**
 * A patent of a portfolio with its inventory record and its last listing.
 *
 * @param inventory absent while not recorded, or taken back
 * @param listingId last listing of the patent; absent when it never had one
 */
public record PortfolioRow(
        PatentView patent,
        @Nullable InventoryView inventory,
        @Nullable String listingId,
        @Nullable ListingStatus listing) {
    /** The last fee year that was paid; absent when none is known. */
    public @Nullable Integer feeYear() {
        return patent.annualFees().stream()
                .filter(fee -> fee.paidOn() != null)
                .map(PatentView.AnnualFee::feeYear)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
