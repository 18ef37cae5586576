package org.openlicence.exchange.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardPaidPart;

/**
 * One payment out of a receipt's pool.
 *
 * @param filed absent until it is filed with the tax office
 * @param overdue whether it was marked that its filing did not come in time
 */
record PaymentState(RewardPaid paid, @Nullable RewardFiled filed, boolean overdue) {
    long amountFen() {
        return paid.parts().stream().mapToLong(RewardPaidPart::amountFen).sum();
    }

    /** Whether it waits to be filed. */
    boolean unfiled() {
        return paid.filingDueOn() != null && filed == null;
    }

    /** A filing covers what was paid in a month; what was written before payments in parts names no month. */
    PaymentState filed(RewardFiled event) {
        return unfiled() && (event.dueOn() == null || event.dueOn().equals(paid.filingDueOn()))
                ? new PaymentState(paid, event, overdue)
                : this;
    }

    PaymentState fellOverdue(LocalDate dueOn) {
        return unfiled() && dueOn.equals(paid.filingDueOn()) ? new PaymentState(paid, filed, true) : this;
    }
}
