package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.reward.RewardCommand.CloseReliefWindow;
import org.openlicence.exchange.reward.RewardCommand.CloseRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.FileReward;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardFilingOverdue;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.ReliefWindowClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFilingFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanClosed;
import org.openlicence.exchange.reward.rule.NothingIsOpen;
import org.openlicence.exchange.reward.rule.ReceiptIsOnRecord;
import org.openlicence.exchange.reward.rule.RepeatIsTheSame;
import org.openlicence.exchange.reward.rule.RewardDaysAreInOrder;
import org.openlicence.exchange.reward.rule.StageFitsRewardStep;
import org.openlicence.exchange.reward.rule.TimeIsOver;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What follows a payment or its absence: the relief's time, the filing, the end of the plan. */
final class FilingDecision {
    private static final Provision RELIEF = Law.IIT_2018_58.art("5");
    private static final int REFERENCE = 60;

    private FilingDecision() {}

    /** Nothing where it was paid or marked. @throws org.openlicence.exchange.shared.Refused RW-08, RW-17 */
    static List<RewardEvent> closeWindow(RewardState now, CloseReliefWindow command, PolicyBook policies) {
        Optional<ReceiptState> known = now.receipt(command.receiptNo());
        LocalDate lastDay = known.map(ReceiptState::windowUntil).orElse(null);
        BusinessRule.check(new ReceiptIsOnRecord(lastDay != null));
        ReceiptState one = known.orElseThrow();
        if (lastDay == null || one.paid() != null || one.windowClosed()) {
            return List.of();
        }
        BusinessRule.check(new TimeIsOver(lastDay, command.origin().day()));
        return List.of(new ReliefWindowClosed(
                command.aggregateId(),
                command.receiptNo(),
                lastDay,
                Trace.of(command.origin(), policies.version(), RELIEF)));
    }

    /** Nothing where it was filed so. @throws org.openlicence.exchange.shared.Refused IN-01, RW-04, RW-08, RW-13 */
    static List<RewardEvent> file(RewardState now, FileReward command, PolicyBook policies) {
        Optional<ReceiptState> known = toBeFiled(now, command.receiptNo());
        BusinessRule.check(new ReceiptIsOnRecord(known.isPresent()));
        ReceiptState one = known.orElseThrow();
        RewardFiled before = one.filed();
        if (before != null) {
            BusinessRule.check(new RepeatIsTheSame(before.filedOn().equals(command.filedOn())
                    && before.reference().equals(command.reference())));
            return List.of();
        }
        LocalDate paidOn = known.map(ReceiptState::paid).map(RewardPaid::paidOn).orElseThrow();
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                new RewardDaysAreInOrder(
                        command.filedOn(), paidOn, command.origin().day()));
        return List.of(new RewardFiled(
                command.aggregateId(),
                command.receiptNo(),
                command.filedOn(),
                command.reference(),
                Trace.effective(command.origin(), command.filedOn(), policies.version(), RELIEF)));
    }

    /** Nothing where it was filed or marked. @throws org.openlicence.exchange.shared.Refused RW-08, RW-17 */
    static List<RewardEvent> overdue(RewardState now, MarkRewardFilingOverdue command, PolicyBook policies) {
        Optional<ReceiptState> known = toBeFiled(now, command.receiptNo());
        BusinessRule.check(new ReceiptIsOnRecord(known.isPresent()));
        ReceiptState one = known.orElseThrow();
        if (one.filed() != null || one.overdue()) {
            return List.of();
        }
        LocalDate dueOn =
                known.map(ReceiptState::paid).map(RewardPaid::filingDueOn).orElseThrow();
        BusinessRule.check(new TimeIsOver(dueOn, command.origin().day()));
        return List.of(new RewardFilingFellOverdue(
                command.aggregateId(),
                command.receiptNo(),
                dueOn,
                Trace.of(command.origin(), policies.version(), RELIEF)));
    }

    /** Nothing where it is closed. A draft may be closed too. @throws org.openlicence.exchange.shared.Refused RW-03, RW-20 */
    static List<RewardEvent> close(RewardState now, CloseRewardPlan command, PolicyBook policies) {
        if (now.stage() == RewardStage.CLOSED) {
            return List.of();
        }
        BusinessRule.check(
                new StageFitsRewardStep(now.stage(), Set.of(RewardStage.DRAFT, RewardStage.CONFIRMED)),
                new NothingIsOpen(now.receipts().stream().noneMatch(one -> open(now, one))));
        return List.of(new RewardPlanClosed(
                command.aggregateId(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("reward-stages"))));
    }

    private static boolean open(RewardState now, ReceiptState one) {
        RewardPaid paid = one.paid();
        if (paid == null) {
            return RewardRule.pool(one.receipt(), now.percentage().basisPoints())
                            .fen()
                    > 0;
        }
        return paid.filingDueOn() != null && one.filed() == null;
    }

    private static Optional<ReceiptState> toBeFiled(RewardState now, String receiptNo) {
        return now.receipt(receiptNo).filter(one -> {
            RewardPaid paid = one.paid();
            return paid != null && paid.filingDueOn() != null;
        });
    }
}
