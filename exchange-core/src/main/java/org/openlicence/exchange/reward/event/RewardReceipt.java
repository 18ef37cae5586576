package org.openlicence.exchange.reward.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Income that was actually received: a payment, the value of shares, or a year's operating profit.
 *
 * @param receiptNo the bank's or the unit's number of it, at most 60 characters
 * @param grossFen fen
 */
public record RewardReceipt(String receiptNo, LocalDate receivedOn, long grossFen, List<RewardCost> costs) {
    public RewardReceipt {
        costs = List.copyOf(costs);
    }
}
