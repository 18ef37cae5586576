package org.openlicence.exchange.match;

/** Why nothing comes of a match, as data for the owner and for ranking (未成原因). */
public enum MatchRefusal {
    /** Costs more than the need bears. */
    PRICE,
    /** Not ripe enough. */
    MATURITY,
    /** The rights, the term or the territory do not fit. */
    SCOPE,
    /** Too much paper work or too slow. */
    PAPERWORK,
    /** Answers another problem. */
    NOT_RELEVANT,
    /** Solved otherwise meanwhile. */
    SOLVED,
    /** Not with this partner. */
    PARTNER,
    OTHER
}
