package org.openlicence.exchange.query.duelist;

/** Kinds of things that fall due. */
public enum Due {
    /** The taker has not paid in time (30 days, decision of the exchange). */
    NOTICE_STALE,
    /** What a negotiated contract made due at its conclusion was not paid by the last day agreed. */
    CONTRACT_SUM_DUE,
    /** The term of a licence is over. */
    LICENCE_TERM_ENDS,
    /** The declared last day of a listing has passed. */
    LISTING_EXPIRES,
    /** The agreed price of a public owner has been shown for its days (Law on Promoting Transformation art. 18). */
    PRICE_WAS_PUBLIC,
    /** A listing closes to takers, perhaps on a day announced beforehand; its unpaid notices lapse (Patent Law art. 50(2)). */
    LISTING_CLOSES,
    /**
     * A register fact begins or ceases to bar listings by the calendar: the first and last day of a licence in term, a fee
     * that stays unpaid (Implementing Regulations art. 86). The subject names the fact.
     */
    BAR_CHANGES,
    /** The life of a listed right is over (Patent Law art. 42), and its listing with it. */
    RIGHT_EXPIRES,
    /** The supplement a registrar asked for did not come. */
    SUPPLEMENT_DUE,
    /** Nothing was filed for recordal with the patent office by the last day (Implementing Regulations art. 15(2)). */
    RECORDAL_DUE,
    /** A royalty period was not stated by its last day (30 days, decision of the exchange). The subject is its number. */
    ROYALTY_STATEMENT_DUE,
    /** A royalty was not paid by its last day (15 days, decision of the exchange). The subject is the period's number. */
    ROYALTY_PAYMENT_DUE,
    /** An instalment or a supplement was not paid by its last day. The subject is its number. */
    AGREED_SUM_DUE,
    /** Nothing was done with a service achievement in time (Shanghai regulations on S&T progress art. 13; Zhejiang art. 38). */
    ACHIEVEMENT_IDLE,
    /** A patent on public money lay idle in Zhejiang; the subject names it. */
    PUBLIC_IMPLEMENTATION,
    /** A free trial is over; it converts or lapses as the plan says. */
    TRIAL_ENDS,
    /** A deferred fee was not paid by its last day. */
    DEFERRED_FEE_DUE
}
