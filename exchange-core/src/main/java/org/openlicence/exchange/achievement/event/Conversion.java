package org.openlicence.exchange.achievement.event;

/** What was done with an achievement (转化方式). */
public enum Conversion {
    TRANSFER,
    LICENCE,
    /** Contributed for shares (作价投资). */
    INVESTMENT,
    /** Used by the unit itself (自行实施). */
    OWN_USE
}
