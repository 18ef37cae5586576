package org.openlicence.exchange.reward.event;

/** What is taken off before net income (Shanghai regulations art. 34(2)); public research money spent before is none. */
public enum CostKind {
    TAX,
    /** Keeping the result up, e.g. annual fees. */
    UPKEEP,
    /** Of the deal itself, e.g. appraisal. */
    DEAL
}
