package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardPaymentOverdue;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentTimed;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.rule.PaymentTimeIsOver;
import org.openlicence.exchange.reward.rule.ReceiptIsOnRecord;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Until when a reward has to be paid, where a region says so and the staff agreed on nothing. */
final class PaymentTime {
    private static final Provision LAW = Law.ZJC.art("40");

    private PaymentTime() {}

    /** What a new receipt is told; nothing where no region's rule binds it. */
    static List<RewardEvent> ofReceipt(RewardState now, RewardReceipt receipt, Origin origin, PolicyBook policies) {
        LocalDate dueOn = dueOn(
                now, receipt, now.terms().agreedBasisPoints(), now.percentage().basisPoints(), policies);
        return dueOn == null ? List.of() : List.of(timed(now, receipt, dueOn, origin, policies));
    }

    /** What unpaid receipts are told when an agreement with the staff comes, or goes. */
    static List<RewardEvent> revised(
            RewardState now, @Nullable Integer agreed, int basisPoints, Origin origin, PolicyBook policies) {
        List<RewardEvent> events = new ArrayList<>();
        for (ReceiptState one : now.receipts()) {
            LocalDate dueOn = dueOn(now, one.receipt(), agreed, basisPoints, policies);
            if (!one.settled() && !Objects.equals(dueOn, one.payUntil())) {
                events.add(timed(now, one.receipt(), dueOn, origin, policies));
            }
        }
        return events;
    }

    /** Nothing where all of it was paid, or it was marked. @throws org.openlicence.exchange.shared.Refused RW-08, RW-23 */
    static List<RewardEvent> overdue(RewardState now, MarkRewardPaymentOverdue command, PolicyBook policies) {
        Optional<ReceiptState> known = now.receipt(command.receiptNo());
        BusinessRule.check(new ReceiptIsOnRecord(known.isPresent()));
        ReceiptState one = known.orElseThrow();
        LocalDate dueOn = one.payUntil();
        if (dueOn == null || one.settled() || one.payOverdue()) {
            return List.of();
        }
        BusinessRule.check(new PaymentTimeIsOver(dueOn, command.origin().day()));
        return List.of(new RewardPaymentFellOverdue(
                command.aggregateId(),
                command.receiptNo(),
                dueOn,
                Trace.of(command.origin(), policies.version(), LAW)));
    }

    private static @Nullable LocalDate dueOn(
            RewardState now, RewardReceipt receipt, @Nullable Integer agreed, int basisPoints, PolicyBook policies) {
        boolean something = RewardRule.pool(receipt, basisPoints).fen() > 0;
        return agreed != null || !something
                ? null
                : RewardDeadlines.payUntil(now.drafted().region(), receipt.receivedOn(), policies);
    }

    private static RewardPaymentTimed timed(
            RewardState now, RewardReceipt receipt, @Nullable LocalDate dueOn, Origin origin, PolicyBook policies) {
        return new RewardPaymentTimed(
                now.drafted().planId(),
                now.drafted().ownerId(),
                receipt.receiptNo(),
                dueOn,
                Trace.of(origin, policies.version(), LAW));
    }
}
