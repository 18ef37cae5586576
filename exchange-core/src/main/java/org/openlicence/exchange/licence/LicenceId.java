package org.openlicence.exchange.licence;

/**
 * Identity of a licence; the same taker's repeated request carries the same id.
 *
 * @param value with the prefix {@code lic_}, so that ids of different aggregates never clash in the event store
 */
public record LicenceId(String value) {
    public LicenceId {
        if (!value.startsWith("lic_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a LicenceId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
