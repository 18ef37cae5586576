package org.openlicence.exchange.trial;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.openlicence.exchange.trial.event.TrialEvent.DefaultReported;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeeDemanded;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeeFellOverdue;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeePaid;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredRefunded;
import org.openlicence.exchange.trial.event.TrialEvent.FirstDueSet;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueAwaited;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueReported;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeCalled;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeRefused;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeWithdrawn;
import org.openlicence.exchange.trial.event.TrialEvent.LicensorCompensated;
import org.openlicence.exchange.trial.event.TrialEvent.PaidTimeSet;
import org.openlicence.exchange.trial.event.TrialEvent.ReturnReported;
import org.openlicence.exchange.trial.event.TrialEvent.TrialBreachDeclared;
import org.openlicence.exchange.trial.event.TrialEvent.TrialClosed;
import org.openlicence.exchange.trial.event.TrialEvent.TrialConverted;
import org.openlicence.exchange.trial.event.TrialEvent.TrialDeclined;
import org.openlicence.exchange.trial.event.TrialEvent.TrialLapsed;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;

/**
 * Where a trial stands; for the aggregate and for whoever shows it. Pure.
 *
 * @param revenueOn day of the first revenue; absent until reported
 * @param due absent until the trial was converted
 * @param demand absent while none runs
 * @param call the last one; absent until the fund was called
 * @param payment absent until paid
 * @param giveBack what a taker that declined still owes; absent for others
 * @param breachOn first day without the licence when a licensor ended it; absent when none did
 * @param closedOn first day without the licence; absent while it runs
 */
public record TrialStanding(
        TrialStatus status,
        @Nullable LocalDate revenueOn,
        @Nullable Due due,
        @Nullable Demand demand,
        @Nullable Call call,
        @Nullable Payment payment,
        @Nullable GiveBack giveBack,
        boolean defaultReported,
        @Nullable LocalDate breachOn,
        @Nullable LocalDate closedOn) {
    static final TrialStanding BEGINNING =
            new TrialStanding(TrialStatus.IN_TRIAL, null, null, null, null, null, null, false, null, null);

    /** @param on last day to pay; for a fee paid by account the first day paid for. @param basis TRIAL_END, FIRST_REVENUE, LONG_STOP */
    public record Due(LocalDate on, String basis) {}

    /** @param claimableFrom first day on which the fund may be called; absent when none guarantees */
    public record Demand(
            LocalDate on, LocalDate answerBy, @Nullable LocalDate claimableFrom) {}

    /** @param refusal why the fund did not pay; absent unless it refused */
    public record Call(
            int number,
            String fundId,
            String claimId,
            LocalDate on,
            long compensationFen,
            @Nullable String refusal) {}

    public record Payment(String bankReference, long amountFen, Instant valueAt) {}

    /** @param evidence absent until shown */
    public record GiveBack(
            String duties,
            LocalDate evidenceDueOn,
            @Nullable String evidence) {}

    /** @param before absent before the trial was opened */
    public static TrialStanding after(@Nullable TrialStanding before, TrialEvent event) {
        TrialStanding now = before == null ? BEGINNING : before;
        return switch (event) {
            case TrialOpened e -> BEGINNING;
            case TrialDeclined e ->
                now.to(TrialStatus.DECLINED).giving(new GiveBack(e.duties(), e.evidenceDueOn(), null));
            case ReturnReported e -> now.returned(e.evidence());
            case TrialLapsed e -> now.to(TrialStatus.LAPSED);
            case TrialConverted e -> now.to(TrialStatus.PAYING);
            case FirstRevenueReported e -> now.revenue(e.revenueOn());
            case FirstRevenueAwaited e -> now.to(TrialStatus.AWAITING_REVENUE);
            case PaidTimeSet e -> now.to(TrialStatus.CONVERTED).due(new Due(e.beginsOn(), e.basis()));
            case FirstDueSet e -> now.due(new Due(e.dueOn(), e.basis()));
            case DeferredFeePaid e ->
                now.to(TrialStatus.PAID).paid(new Payment(e.bankReference(), e.amountFen(), e.valueAt()));
            case DeferredFeeFellOverdue e -> now.to(TrialStatus.OVERDUE);
            case DeferredFeeDemanded e ->
                now.demanded(new Demand(e.trace().effectiveOn(), e.answerBy(), e.claimableFrom()));
            case GuaranteeCalled e ->
                now.to(TrialStatus.IN_CLAIM)
                        .called(new Call(
                                e.number(), e.fundId(), e.claimId(), e.trace().effectiveOn(), 0, null));
            case GuaranteeRefused e -> now.to(TrialStatus.OVERDUE).answered(0, e.reason());
            case LicensorCompensated e -> now.to(TrialStatus.COMPENSATED).answered(e.compensationFen(), null);
            case DefaultReported e -> now.reported();
            case TrialBreachDeclared e -> now.ended(e.endedOn(), now.closedOn);
            case TrialClosed e -> (e.cancelled() ? now.to(TrialStatus.CLOSED) : now).ended(now.breachOn, e.endedOn());
            case GuaranteeWithdrawn e -> now;
            case DeferredPaymentMismatched e -> now;
            case DeferredRefunded e -> now;
        };
    }

    private TrialStanding to(TrialStatus next) {
        return new TrialStanding(
                next, revenueOn, due, demand, call, payment, giveBack, defaultReported, breachOn, closedOn);
    }

    private TrialStanding revenue(LocalDate on) {
        return new TrialStanding(status, on, due, demand, call, payment, giveBack, defaultReported, breachOn, closedOn);
    }

    private TrialStanding due(Due set) {
        return new TrialStanding(
                status, revenueOn, set, demand, call, payment, giveBack, defaultReported, breachOn, closedOn);
    }

    private TrialStanding demanded(Demand made) {
        return new TrialStanding(
                status, revenueOn, due, made, call, payment, giveBack, defaultReported, breachOn, closedOn);
    }

    private TrialStanding called(Call made) {
        return new TrialStanding(
                status, revenueOn, due, demand, made, payment, giveBack, defaultReported, breachOn, closedOn);
    }

    private TrialStanding answered(long compensationFen, @Nullable String refusal) {
        return call == null
                ? this
                : called(new Call(call.number, call.fundId, call.claimId, call.on, compensationFen, refusal));
    }

    private TrialStanding paid(Payment made) {
        return new TrialStanding(
                status, revenueOn, due, null, call, made, giveBack, defaultReported, breachOn, closedOn);
    }

    private TrialStanding giving(GiveBack owed) {
        return new TrialStanding(
                status, revenueOn, due, demand, call, payment, owed, defaultReported, breachOn, closedOn);
    }

    private TrialStanding returned(String evidence) {
        return giveBack == null ? this : giving(new GiveBack(giveBack.duties, giveBack.evidenceDueOn, evidence));
    }

    private TrialStanding reported() {
        return new TrialStanding(status, revenueOn, due, demand, call, payment, giveBack, true, breachOn, closedOn);
    }

    private TrialStanding ended(@Nullable LocalDate breach, @Nullable LocalDate closed) {
        return new TrialStanding(
                status, revenueOn, due, demand, call, payment, giveBack, defaultReported, breach, closed);
    }
}
