package org.openlicence.exchange.spotcheck;

/** What makes a contract worth a look; its points are the policy figure {@code sc.points.<name>}. */
public enum RiskFactor {
    /** The total is many times the median of its type in the month, or as small a part of it. */
    TOTAL_FAR_FROM_PEERS,
    /** The same two parties, either way round, have many contracts in the month. */
    SAME_PARTIES_OFTEN,
    /** Registered on a commitment. */
    COMMITMENT,
    /** Signed in the last days of a quarter. */
    QUARTER_END,
    /** Amended since. */
    EARLIER_CORRECTION,
    /** Nothing was taken off the total, though much of it is equipment counted as technology. */
    CARRIERS_AS_TECHNOLOGY,
    /** The registrar classified it otherwise than it was filed: title and content disagree. */
    CLASSIFIED_OTHERWISE
}
