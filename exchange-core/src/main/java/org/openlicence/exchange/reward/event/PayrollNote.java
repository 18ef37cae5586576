package org.openlicence.exchange.reward.event;

/** How a reward stands to the unit's total of pay; where two texts differ both are shown. */
public enum PayrollNote {
    /** Counted in the total, not limited by it, not in next year's base (CPL art. 45(3); Ren She Bu Fa [2021] 14 art. 1). */
    COUNTED_NOT_LIMITED,
    /** Not counted in the year's total of performance pay (Shanghai regulations art. 36). */
    SHANGHAI_NOT_COUNTED,
    /** Where it is doubtful whether work for a client is conversion, the registration decides (Ren She Bu Fa [2021] 14 art. 3). */
    REGISTRATION_DECIDES
}
