package org.openlicence.exchange.registration;

import org.openlicence.exchange.licence.LicenceId;

/**
 * Identity of a contract registration; not its official number.
 *
 * @param value with the prefix {@code reg_}, so that ids of different aggregates never clash in the event store
 */
public record RegistrationId(String value) {
    private static final String OF_A_LICENCE = "reg_lic_";

    public RegistrationId {
        if (!value.startsWith("reg_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a RegistrationId");
        }
    }

    /** The case a licence opens: one licence, one case. */
    public static RegistrationId of(LicenceId licence) {
        return new RegistrationId("reg_" + licence.value());
    }

    /** Whether an id is of the kind that only licences give. */
    static boolean ofALicence(RegistrationId id) {
        return id.value().startsWith(OF_A_LICENCE);
    }

    @Override
    public String toString() {
        return value;
    }
}
