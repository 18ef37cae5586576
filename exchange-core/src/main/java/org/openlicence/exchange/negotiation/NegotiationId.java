package org.openlicence.exchange.negotiation;

import org.openlicence.exchange.licence.LicenceId;

/**
 * Identity of a negotiation.
 *
 * @param value with the prefix {@code neg_}, so that ids of different aggregates never clash in the event store
 */
public record NegotiationId(String value) {
    private static final String PREFIX = "neg_";

    public NegotiationId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 112) {
            throw new IllegalArgumentException("not a NegotiationId");
        }
    }

    /** The licence its contract leads to; the same for the same negotiation always. */
    public LicenceId licenceId() {
        return new LicenceId("lic_" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
