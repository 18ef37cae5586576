package org.openlicence.exchange.inventory;

import org.openlicence.exchange.patent.PatentId;

/**
 * Identity of an inventory record: patent and owner, so that each owner has one for each of its patents, e.g. {@code
 * inv_ZL201810698291.4_12100000425006117P}.
 *
 * @param value with the prefix {@code inv_}, so that ids of different aggregates never clash in the event store
 */
public record InventoryId(String value) {
    private static final String PREFIX = "inv_";

    public InventoryId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 240) {
            throw new IllegalArgumentException("not a InventoryId");
        }
    }

    /** The record of a patent in the inventory of an organisation. @param organisationId with the prefix {@code org_} */
    public static InventoryId of(PatentId patentId, String organisationId) {
        return new InventoryId(
                PREFIX + patentId.value().substring("pat_".length()) + "_" + organisationId.substring("org_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
