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
    /** Most of a registrar's time for its decision is used up. */
    DECISION_DUE_SOON,
    /** A registrar's limit ends without decision. */
    DECISION_DUE,
    /** The time to ask for a recheck of a refusal ends; nothing is sent. */
    RECHECK_DUE,
    /** The time of a party to be heard before a revocation ends; nothing is sent. */
    STATEMENT_DUE,
    /** A contract registered on a commitment was not checked yet; nothing is sent. */
    SPOT_CHECK_DUE,
    /** The party of a spot check has not answered by its last day. */
    SPOT_CHECK_ANSWER_DUE,
    /** The time to put right what a spot check found ends; nothing is sent. */
    SPOT_CHECK_RECTIFY_DUE,
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
    /** Recipients and amounts of a reward were public for their days (Guo Ke Fa Zheng [2018] 103). */
    REWARD_PUBLICITY_ENDS,
    /** Nothing was paid from a receipt while the tax relief was open (Cai Shui [2018] 58). The subject is its number. */
    REWARD_WINDOW_ENDS,
    /** A payment of a reward was not filed with the tax office by its last day. The subject is the receipt's number. */
    REWARD_FILING_DUE,
    /** A reward was not paid in the months a region sets (Zhejiang regulations art. 40). The subject is the receipt's number. */
    REWARD_PAYMENT_DUE,
    /** A side has not agreed to an introduction; the subject names it. */
    MATCH_ANSWER_DUE,
    /** The time to agree to an introduction ends within days (decision of the exchange). */
    MATCH_ANSWER_DUE_SOON,
    /** An owner has not answered what an enterprise needs of its patent; nothing is sent. */
    NEED_ANSWER_DUE,
    /** A free trial is over; it converts or lapses as the plan says. */
    TRIAL_ENDS,
    /** No first revenue was reported by the long stop; what follows a trial begins without it. */
    FIRST_REVENUE_DUE,
    /** A deferred fee was not paid by its last day. */
    DEFERRED_FEE_DUE,
    /** The window for solutions to a demand is over. */
    DEMAND_CALL_ENDS,
    /** A demand leaves the list because its poster did not renew it (90 days, decision of the exchange). */
    DEMAND_EXPIRES,
    /** The contract after an award was not signed by its last day (30 days, decision of the exchange). The subject is the solution. */
    DEMAND_CONTRACT_DUE,
    /** The day a poster chose for the publication of its vetted demand has come. */
    DEMAND_OPENS,
    /** A demand leaves the list soon; its poster is told. */
    DEMAND_RENEWAL_SOON,
    /** A closed call was not screened in time (30 days, decision of the exchange); nothing is sent. */
    DEMAND_SCREENING_DUE,
    /** None of the finalists was awarded in time (30 days, decision of the exchange); nothing is sent. */
    DEMAND_AWARD_DUE,
    /** The gate of a horse race; nothing is sent. The subject is the solution. */
    DEMAND_GATE_DUE,
    /** The day by which a result is wanted; nothing is sent. The subject is the solution. */
    DEMAND_RESULT_DUE
}
