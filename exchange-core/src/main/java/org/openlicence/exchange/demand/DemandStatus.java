package org.openlicence.exchange.demand;

/** Where a demand stands. */
public enum DemandStatus {
    DRAFT,
    /** Before the registrar (待审核). */
    SUBMITTED,
    /** Found real and clear, not yet public (审核通过). */
    VETTED,
    /** Public and open to solutions (征集中). */
    PUBLISHED,
    /** Off the list because its poster did not renew it; one click brings it back (已过期). */
    EXPIRED,
    /** The call is over, experts read (评审中). */
    EVALUATING,
    /** The demander chooses among the finalists (已入围). */
    SHORTLISTED,
    /** Chosen, contract not signed (已中榜). */
    AWARDED,
    /** At work (已签约). */
    CONTRACTED,
    /** The result was accepted (已完成). */
    FULFILLED,
    /** Ended without a solution (未成). */
    UNMET,
    /** Taken back by the demander (已撤回). */
    WITHDRAWN;

    /** Whether everybody may read it; a demand that was once public stays readable. */
    public boolean readable() {
        return this != DRAFT && this != SUBMITTED && this != VETTED;
    }

    public boolean ended() {
        return this == FULFILLED || this == UNMET || this == WITHDRAWN;
    }
}
