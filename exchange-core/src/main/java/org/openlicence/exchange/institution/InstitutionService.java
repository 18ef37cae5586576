package org.openlicence.exchange.institution;

/** Services of an institution (Shanghai regulations on transformation art. 19). */
public enum InstitutionService {
    /** Collecting and screening information (信息搜集筛选). */
    INFORMATION,
    /** Agency and introductions (中介代理). */
    AGENCY,
    /** Valuation (评估). */
    VALUATION,
    /** Training (培训). */
    TRAINING,
    /** Incubation (孵化). */
    INCUBATION
}
