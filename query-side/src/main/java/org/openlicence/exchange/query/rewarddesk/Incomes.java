package org.openlicence.exchange.query.rewarddesk;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.query.rewarddesk.RewardView.Payment;
import org.openlicence.exchange.reward.RewardBasis;
import org.openlicence.exchange.reward.RewardRule;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFilingFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardReceiptRecorded;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.shared.Money;

/** One receipt of a plan after one more event. Pure. */
final class Incomes {
    private Incomes() {}

    static Income of(RewardReceipt receipt, Percentage percentage, List<RewardShare> shares, RewardReceiptRecorded e) {
        Income received = new Income(
                receipt,
                RewardBasis.of(receipt).balanceFen(),
                0,
                List.of(),
                e.windowUntil(),
                false,
                false,
                false,
                null,
                null,
                false,
                List.of());
        return reckoned(percentage, shares, received);
    }

    static Income reckoned(Percentage percentage, List<RewardShare> shares, Income one) {
        Money pool = RewardRule.pool(one.receipt(), percentage.basisPoints());
        return one.reckoned(pool.fen(), RewardRule.parts(pool, shares));
    }

    static Income windowClosed(Income one) {
        return one.paid(one.payments(), true);
    }

    static Income paid(Income one, RewardPaid e) {
        return one.paid(
                Stream.concat(one.payments().stream(), Stream.of(Payment.of(e))).toList(), one.windowClosed());
    }

    static Income filed(Income one, RewardFiled e) {
        return each(one, payment -> payment.filed(e));
    }

    static Income overdue(Income one, RewardFilingFellOverdue e) {
        return each(one, payment -> payment.fellOverdue(e.dueOn()));
    }

    private static Income each(Income one, UnaryOperator<Payment> change) {
        return one.paid(one.payments().stream().map(change).toList(), one.windowClosed());
    }
}
