package org.openlicence.exchange.query.matchdesk;

/** What a broker has to look after, each with its count. */
public enum BrokerQueue {
    /** Proposed, and a side has not answered. */
    AWAITING("status in ('PROPOSED', 'CONSENT_PENDING')"),
    /** Its time to answer ends soon. */
    EXPIRING("status in ('PROPOSED', 'CONSENT_PENDING') and answer_by <= :soon"),
    /** Introduced, and nothing has happened for days. */
    STALLED("status in ('INTRODUCED', 'IN_TALKS') and changed_at < :quiet"),
    /** Introduced and alive. */
    RUNNING("status in ('INTRODUCED', 'IN_TALKS')"),
    /** A commission can be claimed or is not paid. */
    COMMISSION("commission_due");

    private final String condition;

    BrokerQueue(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
