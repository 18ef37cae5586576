package org.openlicence.exchange.institution;

/** Recognition an institution holds. It may hold both. */
public enum InstitutionLevel {
    /** National demonstration institution (国家技术转移机构). */
    NATIONAL,
    /** City demonstration institution (市级技术转移示范机构). */
    CITY
}
