package org.openlicence.exchange.settlement;

import org.openlicence.exchange.licence.LicenceId;

/**
 * What a payment is for.
 *
 * @param royaltyPeriod number of the royalty period it settles; 0 for what is due at conclusion
 */
public record PaymentPurpose(LicenceId licenceId, int royaltyPeriod) {
    public PaymentPurpose {
        if (royaltyPeriod < 0) {
            throw new IllegalArgumentException("royalty periods are numbered from 1");
        }
    }

    /** What is due when a licence is taken. */
    public static PaymentPurpose conclusion(LicenceId licenceId) {
        return new PaymentPurpose(licenceId, 0);
    }

    /** The royalty of one period. */
    public static PaymentPurpose royalty(LicenceId licenceId, int period) {
        return new PaymentPurpose(licenceId, period);
    }

    public boolean ofRoyalty() {
        return royaltyPeriod > 0;
    }
}
