package org.openlicence.exchange.licence;

/** Why no licence came of a notice; stored by name in {@code NoticeLapsed}. */
public enum LapseReason {
    /** No payment within the period of policy {@code licence.notice.stale-days}. */
    STALE,
    /** The taker gave up before paying. */
    WITHDRAWN_BY_TAKER,
    /** The listing closed before the payment was received. */
    LISTING_CLOSED,
    /** The right ended before the licence could form. */
    RIGHT_NOT_IN_FORCE
}
