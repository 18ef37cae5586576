package org.openlicence.exchange.match;

/** Where an introduction stands. */
public enum MatchStatus {
    /** Neither side has answered (已推荐). */
    PROPOSED,
    /** One side has agreed (待另一方同意). */
    CONSENT_PENDING,
    /** Both have agreed; they may see each other's contacts (已对接). */
    INTRODUCED,
    /** The enterprise has given feedback and intends something (洽谈中). */
    IN_TALKS,
    /** A licence, an award or a contract came of it (已成交). */
    CONCLUDED,
    /** Declined, lapsed, or nothing was intended (已结束). */
    CLOSED;

    /** Whether contacts may be seen. */
    public boolean introduced() {
        return this == INTRODUCED || this == IN_TALKS || this == CONCLUDED;
    }
}
