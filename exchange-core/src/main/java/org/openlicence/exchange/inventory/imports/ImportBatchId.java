package org.openlicence.exchange.inventory.imports;

import org.openlicence.exchange.listing.ListingId;

/**
 * Identity of an import.
 *
 * @param value with the prefix {@code imp_}, so that ids of different aggregates never clash in the event store
 */
public record ImportBatchId(String value) {
    private static final String PREFIX = "imp_";

    public ImportBatchId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 100) {
            throw new IllegalArgumentException("not a ImportBatchId");
        }
    }

    /** The name under which a row records: sent twice, it is carried out once. */
    public String source(int row) {
        return value + ":" + row;
    }

    /** The listing a row drafts. */
    public ListingId listingOf(int row) {
        return new ListingId("lst_" + value.substring(PREFIX.length()) + "_" + row);
    }

    @Override
    public String toString() {
        return value;
    }
}
