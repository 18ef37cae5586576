package org.openlicence.exchange.query.inventorydesk;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryStatus;
import org.openlicence.exchange.inventory.PoolLayer;
import org.openlicence.exchange.inventory.event.ConversionWish;
import org.openlicence.exchange.listing.ListingStatus;

/**
 * Which patents of a portfolio are wanted; what is absent does not narrow.
 *
 * @param words part of a title or number
 * @param level 1 to 5
 * @param status where the inventory record stands
 * @param listing state of the patent's last listing
 */
public record PortfolioFilter(
        @Nullable String words,
        @Nullable Integer level,
        @Nullable PoolLayer layer,
        @Nullable ConversionWish wish,
        @Nullable InventoryStatus status,
        @Nullable ListingStatus listing) {
    public static final PortfolioFilter ALL = new PortfolioFilter(null, null, null, null, null, null);

    /** Distinguishes lists, so that a place in one is refused by another. */
    String name() {
        return words + "/" + level + "/" + layer + "/" + wish + "/" + status + "/" + listing;
    }
}
