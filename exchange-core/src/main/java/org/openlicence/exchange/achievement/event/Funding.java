package org.openlicence.exchange.achievement.event;

/** Who paid for the research. */
public enum Funding {
    /** Public money (财政资金). */
    FISCAL,
    OTHER
}
