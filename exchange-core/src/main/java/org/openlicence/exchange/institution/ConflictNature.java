package org.openlicence.exchange.institution;

/** How an institution is tied to an organisation it may introduce (利益冲突). */
public enum ConflictNature {
    /** One holds shares of the other, or one owner holds shares of both. */
    SHAREHOLDING,
    /** Of one group or one unit, as a university's own transfer office. */
    SAME_GROUP,
    /** Somebody directs both, or a manager's family does. */
    MANAGEMENT,
    /** The organisation pays the institution for other services. */
    CLIENT
}
