package org.openlicence.exchange.dispute;

/** How a dispute ended. */
public enum DisputeOutcome {
    /** One side accepted what the other had proposed; never stated by one side alone (和解). */
    SETTLED,
    /** By the agreement reached in mediation (调解协议). */
    MEDIATION_AGREEMENT,
    /** By a judgment or ruling that has taken effect (生效裁判). */
    JUDGMENT,
    /** By a settlement the court recorded (法院调解). */
    COURT_SETTLEMENT,
    /** The claimant gave it up (撤回). */
    WITHDRAWN
}
