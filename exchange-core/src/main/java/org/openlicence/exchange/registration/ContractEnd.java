package org.openlicence.exchange.registration;

/** Why a registered contract is no more, so that its registration is cancelled (MIIT draft art. 16). */
public enum ContractEnd {
    /** Rescinded by agreement or notice (解除). */
    RESCINDED,
    /** Found void (无效). */
    VOID,
    /** Set aside by a court or tribunal (被撤销). */
    CANCELLED
}
