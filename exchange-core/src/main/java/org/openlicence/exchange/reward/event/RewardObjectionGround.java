package org.openlicence.exchange.reward.event;

/** What an objection says is wrong. There is no free text: it would carry names. */
public enum RewardObjectionGround {
    /** Somebody who contributed is left out, or somebody who did not is in. */
    RECIPIENTS,
    WEIGHTS,
    AMOUNT,
    PROCEDURE
}
