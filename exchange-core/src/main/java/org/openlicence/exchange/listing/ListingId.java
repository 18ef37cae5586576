package org.openlicence.exchange.listing;

/**
 * Identity of a listing.
 *
 * @param value with the prefix {@code lst_}, so that ids of different aggregates never clash in the event store
 */
public record ListingId(String value) {
    public ListingId {
        if (!value.startsWith("lst_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a ListingId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
