package org.openlicence.exchange.patent;

/**
 * Identity of a patent: its canonical number with a prefix, e.g. {@code pat_ZL201810698291.4}.
 *
 * @param value with the prefix {@code pat_}, so that ids of different aggregates never clash in the event store
 */
public record PatentId(String value) {
    public PatentId {
        if (!value.startsWith("pat_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a PatentId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
