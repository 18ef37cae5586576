package org.openlicence.exchange.reward.event;

/** Where the percentage of a reward comes from, the first that is there (arts 44, 45). */
public enum PercentageSource {
    AGREEMENT,
    UNIT_RULE,
    /** Nothing was agreed and no rule published: the least the law gives. */
    LAW
}
