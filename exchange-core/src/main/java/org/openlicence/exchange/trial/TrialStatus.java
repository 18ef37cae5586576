package org.openlicence.exchange.trial;

/** Where a deferred fee stands. State table: docs/domain/trial.md */
public enum TrialStatus {
    /** Used for free (免费试用). */
    IN_TRIAL,
    /** The taker declined in time; nothing is due (已放弃). */
    DECLINED,
    /** The trial ended and the taker had not opted in; nothing is due (试用期满未转付费). */
    LAPSED,
    /** Converted; what follows begins with the first revenue, at the latest with the long stop (待首次收入). */
    AWAITING_REVENUE,
    /** Converted; the account of the licence says what is owed (已转入许可账户). */
    CONVERTED,
    /** Converted; the fee is awaited (待付款). */
    PAYING,
    /** Not paid by the last day (逾期未付款). */
    OVERDUE,
    /** The guarantee was called; the fund decides (担保索赔中). */
    IN_CLAIM,
    /** The fund compensated the licensor (已补偿). */
    COMPENSATED,
    /** Paid in full (已付款). */
    PAID,
    /** The licence ended before the fee was due; nothing is (已终止). */
    CLOSED;

    /** Whether a payment settles the fee. */
    public boolean payable() {
        return this == PAYING || this == OVERDUE || this == IN_CLAIM;
    }

    /** Whether the taker let the last day pass and has not made up for it. */
    public boolean inArrears() {
        return this == OVERDUE || this == IN_CLAIM || this == COMPENSATED;
    }
}
