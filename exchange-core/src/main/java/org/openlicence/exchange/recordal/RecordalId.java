package org.openlicence.exchange.recordal;

import org.openlicence.exchange.licence.LicenceId;

/**
 * Identity of a recordal: that of its licence with another prefix, so each licence has one.
 *
 * @param value with the prefix {@code rcd_}, so that ids of different aggregates never clash in the event store
 */
public record RecordalId(String value) {
    private static final String PREFIX = "rcd_";

    public RecordalId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a RecordalId");
        }
    }

    /** The recordal of a licence. */
    public static RecordalId of(LicenceId licenceId) {
        return new RecordalId(PREFIX + licenceId.value().substring("lic_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
