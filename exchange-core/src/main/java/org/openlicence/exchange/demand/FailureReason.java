package org.openlicence.exchange.demand;

/** Why an award came to nothing. */
public enum FailureReason {
    /** The contract was not signed in time (逾期未签). */
    NOT_SIGNED,
    /** The solver gave it up (揭榜方放弃). */
    GIVEN_UP,
    /** The work failed, as the demander says with a reason (实施失败). */
    WORK_FAILED,
    /** The gate of a horse race was missed (赛马节点未通过). */
    GATE_MISSED
}
