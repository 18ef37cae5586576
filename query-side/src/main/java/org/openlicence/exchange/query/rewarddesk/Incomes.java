package org.openlicence.exchange.query.rewarddesk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.query.rewarddesk.RewardView.Payment;
import org.openlicence.exchange.reward.RewardBasis;
import org.openlicence.exchange.reward.RewardRule;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardReceiptRecorded;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.shared.Money;

/** One receipt of a plan after one more event. Pure. */
final class Incomes {
    private Incomes() {}

    static Income of(RewardReceipt receipt, Percentage percentage, List<RewardShare> shares, RewardReceiptRecorded e) {
        return reckoned(
                receipt,
                percentage,
                shares,
                new Income(receipt, 0, 0, List.of(), e.windowUntil(), false, false, false, null, null, false));
    }

    static Income reckoned(RewardReceipt receipt, Percentage percentage, List<RewardShare> shares, Income before) {
        Money pool = RewardRule.pool(receipt, percentage.basisPoints());
        return new Income(
                receipt,
                RewardBasis.of(receipt).balanceFen(),
                pool.fen(),
                RewardRule.parts(pool, shares),
                before.windowUntil(),
                before.offered(),
                before.confirmed(),
                before.windowClosed(),
                before.payment(),
                before.payUntil(),
                before.payOverdue());
    }

    static Income marked(Income one, boolean offered, boolean confirmed) {
        return new Income(
                one.receipt(),
                one.balanceFen(),
                one.poolFen(),
                one.parts(),
                one.windowUntil(),
                offered,
                confirmed,
                one.windowClosed(),
                one.payment(),
                one.payUntil(),
                one.payOverdue());
    }

    static Income windowClosed(Income one) {
        return new Income(
                one.receipt(),
                one.balanceFen(),
                one.poolFen(),
                one.parts(),
                one.windowUntil(),
                one.offered(),
                one.confirmed(),
                true,
                one.payment(),
                one.payUntil(),
                one.payOverdue());
    }

    static Income paid(Income one, RewardPaid e) {
        var payment =
                new Payment(e.paidOn(), e.reference(), e.relief(), e.payroll(), e.filingDueOn(), null, null, false);
        return new Income(
                one.receipt(),
                one.balanceFen(),
                e.poolFen(),
                e.parts(),
                one.windowUntil(),
                one.offered(),
                one.confirmed(),
                one.windowClosed(),
                payment,
                one.payUntil(),
                one.payOverdue());
    }

    static Income filed(Income one, RewardFiled e) {
        Payment p = one.payment();
        return p == null
                ? one
                : with(
                        one,
                        new Payment(
                                p.paidOn(),
                                p.reference(),
                                p.relief(),
                                p.payroll(),
                                p.filingDueOn(),
                                e.filedOn(),
                                e.reference(),
                                p.filingOverdue()));
    }

    static Income overdue(Income one) {
        Payment p = one.payment();
        return p == null
                ? one
                : with(
                        one,
                        new Payment(
                                p.paidOn(),
                                p.reference(),
                                p.relief(),
                                p.payroll(),
                                p.filingDueOn(),
                                p.filedOn(),
                                p.filingReference(),
                                true));
    }

    private static Income with(Income one, Payment payment) {
        return new Income(
                one.receipt(),
                one.balanceFen(),
                one.poolFen(),
                one.parts(),
                one.windowUntil(),
                one.offered(),
                one.confirmed(),
                one.windowClosed(),
                payment,
                one.payUntil(),
                one.payOverdue());
    }

    static Income timed(Income one, @Nullable LocalDate until) {
        return payable(one, until, one.payOverdue());
    }

    static Income fellDue(Income one) {
        return payable(one, one.payUntil(), true);
    }

    private static Income payable(Income one, @Nullable LocalDate until, boolean overdue) {
        return new Income(
                one.receipt(),
                one.balanceFen(),
                one.poolFen(),
                one.parts(),
                one.windowUntil(),
                one.offered(),
                one.confirmed(),
                one.windowClosed(),
                one.payment(),
                until,
                overdue);
    }
}
