package org.openlicence.exchange.query.duelist;

/** Kinds of things that fall due. */
public enum Due {
    /** The taker has not paid in time (30 days, decision of the exchange). */
    NOTICE_STALE,
    /** The term of a licence is over. */
    LICENCE_TERM_ENDS,
    /** The declared last day of a listing has passed. */
    LISTING_EXPIRES,
    /** The supplement a registrar asked for did not come. */
    SUPPLEMENT_DUE,
    /** A licence is to be recorded with the patent office (Implementing Regulations art. 15(2)); shown, no command. */
    RECORDAL_DUE
}
