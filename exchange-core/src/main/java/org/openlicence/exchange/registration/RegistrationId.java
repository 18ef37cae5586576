package org.openlicence.exchange.registration;

/**
 * Identity of a contract registration; not its official number.
 *
 * @param value with the prefix {@code reg_}, so that ids of different aggregates never clash in the event store
 */
public record RegistrationId(String value) {
    public RegistrationId {
        if (!value.startsWith("reg_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a RegistrationId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
