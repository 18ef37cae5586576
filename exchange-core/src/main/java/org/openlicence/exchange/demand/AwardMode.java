package org.openlicence.exchange.demand;

/** How many solvers an award names. */
public enum AwardMode {
    SINGLE,
    /** Two or more in parallel until a gate (赛马制). */
    HORSE_RACE
}
