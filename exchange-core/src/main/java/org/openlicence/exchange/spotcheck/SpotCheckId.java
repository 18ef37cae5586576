package org.openlicence.exchange.spotcheck;

import org.openlicence.exchange.registration.RegistrationId;

/**
 * Identity of the spot check of a contract: one contract, one check.
 *
 * @param value with the prefix {@code spc_}, so that ids of different aggregates never clash in the event store
 */
public record SpotCheckId(String value) {
    private static final String PREFIX = "spc_";

    public SpotCheckId {
        if (!value.startsWith(PREFIX) || value.length() <= PREFIX.length() || value.length() > 120) {
            throw new IllegalArgumentException("not a SpotCheckId");
        }
    }

    public static SpotCheckId of(RegistrationId registration) {
        return new SpotCheckId(PREFIX + registration.value().substring("reg_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
