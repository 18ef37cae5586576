package org.openlicence.exchange.royalty;

import org.openlicence.exchange.licence.LicenceId;

/**
 * Identity of a royalty account: that of its licence with another prefix, so each licence has at most one.
 *
 * @param value with the prefix {@code roy_}, so that ids of different aggregates never clash in the event store
 */
public record RoyaltyId(String value) {
    private static final String PREFIX = "roy_";

    public RoyaltyId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a RoyaltyId");
        }
    }

    /** The account of a licence. */
    public static RoyaltyId of(LicenceId licenceId) {
        return new RoyaltyId(PREFIX + licenceId.value().substring("lic_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
