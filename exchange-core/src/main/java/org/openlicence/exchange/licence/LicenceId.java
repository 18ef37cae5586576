package org.openlicence.exchange.licence;

/**
 * Identity of a licence; the same taker's repeated request carries the same id.
 *
 * @param value with the prefix {@code lic_}, so that ids of different aggregates never clash in the event store
 */
public record LicenceId(String value) {
    /** Begins the id of every licence that a negotiation leads to. */
    private static final String NEGOTIATED = "lic_neg_";

    public LicenceId {
        if (!value.startsWith("lic_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a LicenceId");
        }
    }

    /** Whether it comes of a negotiated contract, which is its parties' own and none of the open ones. */
    public boolean negotiated() {
        return value.startsWith(NEGOTIATED);
    }

    @Override
    public String toString() {
        return value;
    }
}
