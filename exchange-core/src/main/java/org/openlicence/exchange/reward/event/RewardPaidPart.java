package org.openlicence.exchange.reward.event;

/** What one recipient got. @param personId pseudonym */
public record RewardPaidPart(String personId, long amountFen) {}
