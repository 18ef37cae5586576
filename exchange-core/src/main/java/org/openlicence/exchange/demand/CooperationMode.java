package org.openlicence.exchange.demand;

/** By which kind of contract the parties are to work together. */
public enum CooperationMode {
    /** Commissioned development (委托开发). */
    COMMISSIONED,
    /** Cooperative development (合作开发). */
    COOPERATIVE,
    /** Licence of an existing right (许可). */
    LICENCE,
    /** Transfer of an existing right (转让). */
    TRANSFER,
    /** Technology service or consulting (技术服务、咨询). */
    SERVICE
}
