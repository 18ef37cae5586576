package org.openlicence.exchange.reward;

/** Where a reward plan stands. What was paid and filed is said for each receipt. */
public enum RewardStage {
    DRAFT,
    /** In publicity (公示). */
    PUBLISHED,
    OBJECTED,
    CONFIRMED,
    CLOSED
}
