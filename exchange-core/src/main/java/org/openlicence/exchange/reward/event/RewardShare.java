package org.openlicence.exchange.reward.event;

/**
 * One recipient.
 *
 * @param personId pseudonym; whom it stands for is kept beside the log and can be erased
 * @param weight part of the sum of all weights
 */
public record RewardShare(String personId, int weight, RewardPart part) {}
