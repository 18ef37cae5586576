package org.openlicence.exchange.royalty;

/** Where a royalty period or a fixed sum stands. State table: docs/domain/royalty.md */
public enum RoyaltyStatus {
    /** To be stated by the taker once it has ended (待申报). */
    OPEN,
    /** Not stated by the last day; it may still be stated (逾期未申报). */
    STATEMENT_OVERDUE,
    /** Stated, the royalty is to be paid (待付款). */
    STATED,
    /** Not paid by the last day (逾期未付款). */
    PAYMENT_OVERDUE,
    /** Paid in full (已付款). */
    PAID,
    /** Stated, and nothing is due (无应付款). */
    NOTHING_DUE,
    /** A fixed sum whose event has not been reported (待事件发生). */
    AWAITING_EVENT,
    /** A fixed sum that has its day (待付款). */
    DUE,
    /** A fixed sum that is not owed any more, because the licence is over (已取消). */
    CANCELLED;

    /** Whether a statement was made and no payment has settled it. */
    public boolean correctable() {
        return this == STATED || this == PAYMENT_OVERDUE || this == NOTHING_DUE;
    }

    /** Whether there is a sum to pay. */
    public boolean payable() {
        return inTime() || this == PAYMENT_OVERDUE;
    }

    /** Whether there is a sum to pay that was not marked as overdue. */
    boolean inTime() {
        return this == STATED || this == DUE;
    }

    /** Whether the taker let a last day pass and has not made up for it. */
    public boolean inArrears() {
        return this == STATEMENT_OVERDUE || this == PAYMENT_OVERDUE;
    }

    /** Whether a statement is awaited. */
    public boolean unstated() {
        return this == OPEN || this == STATEMENT_OVERDUE;
    }
}
