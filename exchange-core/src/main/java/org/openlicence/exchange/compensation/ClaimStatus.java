package org.openlicence.exchange.compensation;

/** Where a claim on a fund stands. State table: docs/domain/compensation.md */
public enum ClaimStatus {
    /** Money is set aside; the fund has to decide (待审核). */
    FILED,
    /** Compensated; what is recovered from the debtor is shared (已补偿). */
    SETTLED,
    /** The debtor paid after all, or owed nothing, so the licensor has to give the compensation back (应退回补偿). */
    REPAYABLE,
    /** The fund did not find it founded (不予补偿). */
    REJECTED,
    /** The debtor paid before the fund did, or owes nothing any more (已撤回). */
    WITHDRAWN
}
