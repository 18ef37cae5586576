package org.openlicence.exchange.demand;

/** Where a solution to a demand stands. */
public enum SolutionStatus {
    /** Handed in (已提交). */
    RECEIVED,
    /** Taken back before the call closed (已撤回). */
    WITHDRAWN,
    /** Not chosen by the experts (未入围). */
    SCREENED_OUT,
    /** A finalist (入围). */
    SHORTLISTED,
    /** Chosen (中榜). */
    AWARDED,
    /** Contract signed by both (已签约). */
    CONTRACTED,
    /** Its result was accepted (已验收). */
    FULFILLED,
    /** The award or the work came to nothing (未成). */
    FAILED
}
