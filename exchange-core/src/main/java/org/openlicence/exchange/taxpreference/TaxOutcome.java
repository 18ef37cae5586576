package org.openlicence.exchange.taxpreference;

/** What an evaluation came to. */
public enum TaxOutcome {
    /** Something is open: the registration, the amount, or a condition. */
    ESTIMATED,
    ELIGIBLE,
    INELIGIBLE
}
