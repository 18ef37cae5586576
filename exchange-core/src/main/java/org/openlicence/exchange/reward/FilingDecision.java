package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** Nothing where all of it was paid, or it was marked. @throws org.openlicence.exchange.shared.Refused RW-08, RW-17 */
    static List<RewardEvent> closeWindow(RewardState now, CloseReliefWindow command, PolicyBook policies) {
        Optional<ReceiptState> known = now.receipt(command.receiptNo());
        LocalDate lastDay = known.map(ReceiptState::windowUntil).orElse(null);
        BusinessRule.check(new ReceiptIsOnRecord(lastDay != null));
        ReceiptState one = known.orElseThrow();
        if (lastDay == null || one.settled() || one.windowClosed()) {
            return List.of();
        }
        BusinessRule.check(new TimeIsOver(lastDay, command.origin().day()));
        return List.of(new ReliefWindowClosed(
                command.aggregateId(),
                command.receiptNo(),
                lastDay,
                Trace.of(command.origin(), policies.version(), RELIEF)));
    }

    /**
     * Nothing where it was filed so. A filing is of all that was paid in a month.
     *
     * @throws org.openlicence.exchange.shared.Refused IN-01, RW-04, RW-08, RW-13
     */
    static List<RewardEvent> file(RewardState now, FileReward command, PolicyBook policies) {
        List<PaymentState> payments = toBeFiled(now, command.receiptNo());
        BusinessRule.check(new ReceiptIsOnRecord(!payments.isEmpty()));
        boolean again = payments.stream()
                .map(PaymentState::filed)
                .anyMatch(filed -> filed != null
                        && filed.filedOn().equals(command.filedOn())
                        && filed.reference().equals(command.reference()));
        LocalDate dueOn = payments.stream()
                .filter(PaymentState::unfiled)
                .map(one -> Objects.requireNonNull(one.paid().filingDueOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
        if (again || dueOn == null) {
            BusinessRule.check(new RepeatIsTheSame(again));
            return List.of();
        }
        LocalDate paidOn = payments.stream()
                .filter(one -> one.unfiled() && dueOn.equals(one.paid().filingDueOn()))
                .map(one -> one.paid().paidOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                new RewardDaysAreInOrder(
                        command.filedOn(), paidOn, command.origin().day()));
        return List.of(new RewardFiled(
                command.aggregateId(),
                command.receiptNo(),
                command.filedOn(),
                command.reference(),
                dueOn,
                Trace.effective(command.origin(), command.filedOn(), policies.version(), RELIEF)));
    }

    /** Nothing where all was filed or marked; else each month that is over. @throws org.openlicence.exchange.shared.Refused RW-08, RW-17 */
    static List<RewardEvent> overdue(RewardState now, MarkRewardFilingOverdue command, PolicyBook policies) {
        List<PaymentState> payments = toBeFiled(now, command.receiptNo());
        BusinessRule.check(new ReceiptIsOnRecord(!payments.isEmpty()));
        LocalDate today = command.origin().day();
        List<LocalDate> awaited = payments.stream()
                .filter(one -> one.unfiled() && !one.overdue())
                .map(one -> Objects.requireNonNull(one.paid().filingDueOn()))
                .distinct()
                .sorted()
                .toList();
        if (awaited.isEmpty()) {
            return List.of();
        }
        BusinessRule.check(new TimeIsOver(awaited.getFirst(), today));
        return awaited.stream()
                .filter(today::isAfter)
                .<RewardEvent>map(dueOn -> new RewardFilingFellOverdue(
                        command.aggregateId(),
                        command.receiptNo(),
                        dueOn,
                        Trace.of(command.origin(), policies.version(), RELIEF)))
                .toList();
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
        if (!one.begun()) {
            return RewardRule.pool(one.receipt(), now.percentage().basisPoints())
                            .fen()
                    > 0;
        }
        return !one.settled() || one.payments().stream().anyMatch(PaymentState::unfiled);
    }

    private static List<PaymentState> toBeFiled(RewardState now, String receiptNo) {
        return now.receipt(receiptNo).map(ReceiptState::payments).orElse(List.of()).stream()
                .filter(one -> one.paid().filingDueOn() != null)
                .toList();
    }
}
