package org.openlicence.exchange.registration;

/** Why a case goes to experts (MIIT draft art. 14; Shanghai since 2020). */
public enum ExpertCause {
    /** Technology amount at or above the large line. */
    LARGE,
    /** The parties or the registrar disagree on what it is. */
    DISPUTED,
    /** The registrar cannot judge the technology by itself. */
    HARD
}
