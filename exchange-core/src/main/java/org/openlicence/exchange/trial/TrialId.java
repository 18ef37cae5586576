package org.openlicence.exchange.trial;

import org.openlicence.exchange.licence.LicenceId;

/**
 * Identity of a trial: that of its licence with another prefix, so each licence has at most one.
 *
 * @param value with the prefix {@code tri_}, so that ids of different aggregates never clash in the event store
 */
public record TrialId(String value) {
    private static final String PREFIX = "tri_";

    public TrialId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a TrialId");
        }
    }

    /** The trial of a licence. */
    public static TrialId of(LicenceId licenceId) {
        return new TrialId(PREFIX + licenceId.value().substring("lic_".length()));
    }

    /** Its claims on a fund are numbered, since one that was not accepted may be filed again. */
    String claim(int number) {
        return value + "." + number;
    }

    @Override
    public String toString() {
        return value;
    }
}
