package org.openlicence.exchange.reward.event;

/** One cost taken off a receipt. @param voucher number of its document, by which it is used once */
public record RewardCost(CostKind kind, String voucher, long amountFen) {}
