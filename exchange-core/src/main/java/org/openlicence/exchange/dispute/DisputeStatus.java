package org.openlicence.exchange.dispute;

/** Where a dispute stands. */
public enum DisputeStatus {
    /** The other side has not answered yet (已提出). */
    OPENED,
    /** The parties talk (协商中). */
    NEGOTIATING,
    /** The patent office was asked to mediate (已请求调解). */
    MEDIATION_REQUESTED,
    /** Mediation led to an agreement (调解达成协议). */
    MEDIATED,
    /** Mediation ended without one (调解未成). */
    MEDIATION_FAILED,
    /** Before a people's court (诉讼中). */
    IN_COURT,
    /** Over, see its outcome (已结束). */
    CLOSED
}
