package org.openlicence.exchange.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.CompensationTerms;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.trial.TrialCommand.CallGuarantee;
import org.openlicence.exchange.trial.TrialCommand.ConfirmDeferredPayment;
import org.openlicence.exchange.trial.TrialCommand.ConfirmDeferredRefund;
import org.openlicence.exchange.trial.TrialCommand.DeclareTrialBreach;
import org.openlicence.exchange.trial.TrialCommand.DemandDeferred;
import org.openlicence.exchange.trial.TrialCommand.MarkDeferredOverdue;
import org.openlicence.exchange.trial.TrialCommand.RecordCompensation;
import org.openlicence.exchange.trial.TrialCommand.RefuseGuarantee;
import org.openlicence.exchange.trial.TrialStanding.Call;
import org.openlicence.exchange.trial.TrialStanding.Demand;
import org.openlicence.exchange.trial.TrialStanding.Due;
import org.openlicence.exchange.trial.TrialState.Receipt;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.openlicence.exchange.trial.event.TrialEvent.DefaultReported;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeeDemanded;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeeFellOverdue;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeePaid;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredRefunded;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeCalled;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeRefused;
import org.openlicence.exchange.trial.event.TrialEvent.LicensorCompensated;
import org.openlicence.exchange.trial.event.TrialEvent.TrialBreachDeclared;
import org.openlicence.exchange.trial.rule.DemandStayedUnanswered;
import org.openlicence.exchange.trial.rule.FeeIsOverdue;
import org.openlicence.exchange.trial.rule.FundGuarantees;
import org.openlicence.exchange.trial.rule.LastDayIsOver;
import org.openlicence.exchange.trial.rule.LicenceStillRuns;
import org.openlicence.exchange.trial.rule.PaymentWasToGoBack;
import org.openlicence.exchange.trial.rule.WaitingDaysAreOver;

/** The deferred fee once it is due: paid, or overdue, demanded, claimed from the fund, and the licence ended for it. */
final class FeeDecision {
    private static final int REFERENCE = 60;
    private static final Provision ARREARS = Law.CC.art("873");
    private static final Provision BACK = Law.DESIGN.art("refunds");
    private static final Provision GUARANTEE = Law.DESIGN.art("risk-compensation");

    private FeeDecision() {}

    /** Nothing for a reference that is known. Money is never refused, it settles the fee or goes back. */
    static List<TrialEvent> confirm(TrialState now, ConfirmDeferredPayment command, PolicyBook policies) {
        if (now.receipts().containsKey(command.bankReference())) {
            return List.of();
        }
        BusinessRule.check(FieldWithinLimit.requiredLine("bankReference", command.bankReference(), REFERENCE));
        String mismatch = mismatch(now, command);
        LocalDate valueOn = Shanghai.dayOf(command.valueAt());
        if (mismatch == null) {
            Call call = now.status() == TrialStatus.IN_CLAIM ? now.standing().call() : null;
            return List.of(new DeferredFeePaid(
                    command.aggregateId(),
                    command.bankReference(),
                    command.amount().fen(),
                    command.valueAt(),
                    call == null ? null : call.fundId(),
                    call == null ? null : call.claimId(),
                    Trace.effective(command.origin(), valueOn, policies.version(), Law.CC.art("867"))));
        }
        return List.of(new DeferredPaymentMismatched(
                command.aggregateId(),
                now.plan().licenceId(),
                command.bankReference(),
                now.status().payable() ? now.plan().amountFen() : 0,
                command.amount().fen(),
                command.payerId(),
                mismatch,
                command.valueAt(),
                Trace.effective(command.origin(), valueOn, policies.version(), BACK)));
    }

    /** Nothing for a refund that is known. @throws org.openlicence.exchange.shared.Refused TR-08 */
    static List<TrialEvent> refunded(TrialState now, ConfirmDeferredRefund command, PolicyBook policies) {
        Receipt receipt = now.receipts().get(command.bankReference());
        if (receipt == Receipt.WENT_BACK) {
            return List.of();
        }
        BusinessRule.check(new PaymentWasToGoBack(command.bankReference(), receipt == Receipt.GOES_BACK));
        return List.of(new DeferredRefunded(
                command.aggregateId(),
                command.bankReference(),
                command.refundReference(),
                Trace.of(command.origin(), policies.version(), BACK)));
    }

    /** Nothing where it was paid meanwhile, or is owed no more. @throws org.openlicence.exchange.shared.Refused TR-07 */
    static List<TrialEvent> overdue(TrialState now, MarkDeferredOverdue command, PolicyBook policies) {
        Due due = now.standing().due();
        if (now.status() != TrialStatus.PAYING || due == null) {
            return List.of();
        }
        BusinessRule.check(new LastDayIsOver(due.on(), command.origin().day()));
        Trace trace = Trace.effective(command.origin(), due.on().plusDays(1), policies.version(), ARREARS);
        return List.of(new DeferredFeeFellOverdue(command.aggregateId(), due.on(), trace));
    }

    /** Nothing while a demand runs. @throws org.openlicence.exchange.shared.Refused TR-09 */
    static List<TrialEvent> demand(TrialState now, DemandDeferred command, PolicyBook policies) {
        if (now.standing().demand() != null) {
            return List.of();
        }
        BusinessRule.check(new FeeIsOverdue(now.status()));
        LocalDate today = command.origin().day();
        LocalDate dueOn = Objects.requireNonNull(now.standing().due()).on();
        boolean fund = now.plan().guarantee() == Guarantee.FUND;
        return List.of(new DeferredFeeDemanded(
                command.aggregateId(),
                TrialDeadlines.after(today, TrialDeadlines.DEMAND_DAYS, policies),
                fund ? CompensationTerms.claimableFrom(dueOn, today, "CN", policies) : null,
                Trace.of(command.origin(), policies.version(), Law.CC.art("563(3)"), ARREARS)));
    }

    /** Nothing while a claim waits. @throws org.openlicence.exchange.shared.Refused TR-09 to TR-11, IN-01 */
    static List<TrialEvent> call(TrialState now, CallGuarantee command, PolicyBook policies) {
        if (now.status() == TrialStatus.IN_CLAIM) {
            return List.of();
        }
        TrialPlan plan = now.plan();
        Demand demand = now.standing().demand();
        LocalDate claimableFrom = demand == null ? null : demand.claimableFrom();
        long security = command.security().fen();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new FeeIsOverdue(now.status()));
        rules.add(new FundGuarantees(plan.guarantee()));
        if (plan.guarantee() == Guarantee.FUND) {
            rules.add(new WaitingDaysAreOver(claimableFrom, command.origin().day()));
        }
        rules.add(FieldWithinLimit.number("security", security, 0, plan.amountFen() - 1));
        BusinessRule.check(rules);
        Call former = now.standing().call();
        int number = former == null ? 1 : former.number() + 1;
        return List.of(new GuaranteeCalled(
                command.aggregateId(),
                plan.licenceId(),
                Objects.requireNonNull(plan.guaranteeReference()),
                command.trialId().claim(number),
                number,
                plan.representativeId(),
                plan.takerId(),
                plan.amountFen(),
                security,
                Objects.requireNonNull(now.standing().due()).on(),
                Objects.requireNonNull(demand).on(),
                Trace.of(command.origin(), policies.version(), GUARANTEE)));
    }

    /** Nothing for a claim that does not wait any more. */
    static List<TrialEvent> refused(TrialState now, RefuseGuarantee command, PolicyBook policies) {
        if (!waits(now, command.claimId())) {
            return List.of();
        }
        return List.of(new GuaranteeRefused(
                command.aggregateId(),
                command.claimId(),
                command.reason(),
                Trace.of(command.origin(), policies.version(), GUARANTEE)));
    }

    /** Nothing for a claim that does not wait any more: the taker paid meanwhile, and the fund learns of it. */
    static List<TrialEvent> compensated(TrialState now, RecordCompensation command, PolicyBook policies) {
        if (!waits(now, command.claimId())) {
            return List.of();
        }
        String id = command.aggregateId();
        Trace trace = Trace.of(command.origin(), policies.version(), GUARANTEE);
        List<TrialEvent> events = new ArrayList<>();
        events.add(new LicensorCompensated(
                id, command.claimId(), command.compensation().fen(), trace));
        if (now.plan().creditReporting()) {
            LocalDate dueOn = Objects.requireNonNull(now.standing().due()).on();
            events.add(new DefaultReported(
                    id,
                    now.plan().licenceId(),
                    now.plan().takerId(),
                    now.plan().amountFen(),
                    dueOn.plusDays(1),
                    Trace.of(command.origin(), policies.version(), Law.CC.art("509"))));
        }
        return events;
    }

    /** Nothing where it was declared already. @throws org.openlicence.exchange.shared.Refused TR-12, TR-13 */
    static List<TrialEvent> breach(TrialState now, DeclareTrialBreach command, PolicyBook policies) {
        if (now.standing().breachOn() != null) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        Demand demand = now.standing().demand();
        BusinessRule.check(
                new DemandStayedUnanswered(demand == null ? null : demand.answerBy(), today),
                new LicenceStillRuns(now.standing().closedOn() == null));
        // The notice ends it when it arrives (art. 565); the day of arrival is still a day of the licence.
        return List.of(new TrialBreachDeclared(
                command.aggregateId(),
                now.plan().licenceId(),
                today.plusDays(1),
                Trace.of(command.origin(), policies.version(), Law.CC.art("563(3)"), Law.CC.art("565"), ARREARS)));
    }

    private static boolean waits(TrialState now, String claimId) {
        Call call = now.standing().call();
        return now.status() == TrialStatus.IN_CLAIM
                && call != null
                && call.claimId().equals(claimId);
    }

    private static @Nullable String mismatch(TrialState now, ConfirmDeferredPayment command) {
        if (!now.status().payable()) {
            return "NOT_AWAITED";
        }
        if (!now.plan().takerId().equals(command.payerId())) {
            return "PAYER";
        }
        return now.plan().amountFen() == command.amount().fen() ? null : "AMOUNT";
    }
}
