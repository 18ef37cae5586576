package org.openlicence.exchange.recordal;

/** Where the recordal of a licence stands. */
public enum RecordalStatus {
    /** To be filed by either side until the last day (待备案). */
    DUE,
    /** The last day has passed without a filing; it may still be filed, and the licence goes on (逾期未备案). */
    OVERDUE,
    /** With the patent office (已提交). */
    FILED,
    /** On the patent register (已备案). */
    RECORDED,
    /** Struck off the register again (已注销). */
    CANCELLED
}
