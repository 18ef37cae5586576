package org.openlicence.exchange.demand;

/**
 * Identity of a demand. An organisation may have many.
 *
 * @param value with the prefix {@code dem_}, so that ids of different aggregates never clash in the event store
 */
public record DemandId(String value) {
    public DemandId {
        if (!value.startsWith("dem_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a DemandId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
