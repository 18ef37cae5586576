package org.openlicence.exchange.match;

/** The two that are introduced to each other. */
public enum MatchSide {
    /** Has the need (需求方). */
    ENTERPRISE,
    /** Speaks for the owners of the patent (专利权人). */
    OWNER
}
