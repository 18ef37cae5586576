package org.openlicence.exchange.settlement;

import org.openlicence.exchange.licence.LicenceId;

/**
 * What a payment is for.
 *
 * @param royaltyPeriod ROYALTY: number of the period or fixed sum it settles; 0 for the others
 */
public record PaymentPurpose(LicenceId licenceId, Kind kind, int royaltyPeriod) {
    public enum Kind {
        /** What is due when a licence is taken. */
        CONCLUSION,
        /** The royalty of one period, a later instalment, or a supplement after an audit. */
        ROYALTY,
        /** The fee of a licence that is paid after use. */
        DEFERRED_FEE
    }

    public PaymentPurpose {
        if (royaltyPeriod < 0 || (royaltyPeriod > 0) != (kind == Kind.ROYALTY)) {
            throw new IllegalArgumentException("royalty periods are numbered from 1, and nothing else has a number");
        }
    }

    /** What is due when a licence is taken. */
    public static PaymentPurpose conclusion(LicenceId licenceId) {
        return new PaymentPurpose(licenceId, Kind.CONCLUSION, 0);
    }

    /** The royalty of one period, or another row of the account by its number. */
    public static PaymentPurpose royalty(LicenceId licenceId, int period) {
        return new PaymentPurpose(licenceId, Kind.ROYALTY, period);
    }

    /** The fee of a licence that is paid after use. */
    public static PaymentPurpose deferred(LicenceId licenceId) {
        return new PaymentPurpose(licenceId, Kind.DEFERRED_FEE, 0);
    }
}
