package org.openlicence.exchange.achievement;

/** Where an achievement stands in the ledger (阶段). */
public enum AchievementStage {
    /** A resource of research until somebody wants it (科研资源). */
    RESOURCE,
    /** Its price was found (已定价). */
    PRICED,
    /** Transferred, licensed, invested, or used by the unit itself (已转化). */
    CONVERTED,
    /** Out of the ledger (已核销). */
    WRITTEN_OFF
}
