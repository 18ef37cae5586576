package org.openlicence.exchange.query.moneydue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.moneydue.MoneyDue.Basis;
import org.openlicence.exchange.query.moneydue.MoneyDue.Kind;
import org.openlicence.exchange.query.moneydue.MoneyDue.State;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.royalty.AgreedSum;
import org.openlicence.exchange.royalty.ArrearsPenalty;
import org.openlicence.exchange.royalty.RoyaltyDeadlines;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.trial.TrialPlan;
import org.openlicence.exchange.trial.TrialStanding.Due;
import org.openlicence.exchange.trial.TrialStatus;

/**
 * What is open in the views of the desks on a legal day. Pure.
 *
 * <p>Overdue is what its last day has passed for, by the calendar and not by the mark of the due list, so that penalty and state agree.
 */
final class OpenSums {
    private final PolicyBook policies;
    private final LocalDate today;

    OpenSums(PolicyBook policies, LocalDate today) {
        this.policies = policies;
        this.today = today;
    }

    /** Unstated periods that have begun, what was stated and not paid, and fixed sums. */
    Stream<MoneyDue> of(RoyaltyView account) {
        Place place = new Place(account.licenceId(), null, account.takerId(), account.licensorIds());
        return Stream.concat(
                account.periods().stream().flatMap(period -> period(place, period)),
                Objects.requireNonNull(account.sums()).stream().flatMap(sum -> sum(place, sum)));
    }

    private Stream<MoneyDue> period(Place place, RoyaltyPeriod period) {
        if (period.status().unstated()) {
            LocalDate lastDay = RoyaltyDeadlines.statementDueOn(period.statableFrom(), policies);
            return period.from().isAfter(today)
                    ? Stream.empty()
                    : Stream.of(place.row(
                            Kind.STATEMENT,
                            period.number(),
                            null,
                            lastDay,
                            Basis.STATEMENT,
                            state(period.statableFrom(), lastDay)));
        }
        if (!period.status().payable()) {
            return Stream.empty();
        }
        LocalDate lastDay = period.paymentDueOn(policies);
        return Stream.of(
                place.row(Kind.ROYALTY, period.number(), period.dueFen(), lastDay, Basis.STATED, state(today, lastDay))
                        .owing(ArrearsPenalty.of(period, today, policies).fen()));
    }

    private Stream<MoneyDue> sum(Place place, AgreedSum sum) {
        boolean awaited = sum.status() == RoyaltyStatus.AWAITING_EVENT;
        if (!awaited && !sum.status().payable()) {
            return Stream.empty();
        }
        LocalDate lastDay = sum.paymentDueOn(policies);
        LocalDate from = sum.agreedOn() == null ? sum.eventOn() : sum.agreedOn();
        Kind kind = sum.kind() == AgreedSum.Kind.SUPPLEMENT ? Kind.SUPPLEMENT : Kind.INSTALMENT;
        return Stream.of(
                place.row(kind, sum.number(), sum.amountFen(), lastDay, basis(sum, awaited), state(from, lastDay))
                        .owing(ArrearsPenalty.of(sum, today, policies).fen()));
    }

    private static Basis basis(AgreedSum sum, boolean awaited) {
        if (awaited) {
            return Basis.EVENT_AWAITED;
        }
        if (sum.kind() == AgreedSum.Kind.SUPPLEMENT) {
            return Basis.FINDING;
        }
        return sum.agreedOn() == null ? Basis.EVENT : Basis.PLAN_DAY;
    }

    /**
     * The deferred fee: while the trial runs it is due only if the licence goes on. One that is paid by account is here until the account
     * begins.
     */
    Stream<MoneyDue> of(TrialView trial) {
        TrialPlan plan = trial.plan();
        Place place = new Place(trial.licenceId(), null, plan.takerId(), plan.licensorIds());
        if (plan.byAccount() && trial.status() != TrialStatus.IN_TRIAL) {
            return trial.status() == TrialStatus.AWAITING_REVENUE
                    ? Stream.of(place.row(
                            Kind.DEFERRED_FEE,
                            0,
                            fixed(plan),
                            plan.longStopOn(),
                            Basis.FIRST_REVENUE_AWAITED,
                            State.NOT_YET_DUE))
                    : Stream.empty();
        }
        Due due = trial.standing().due();
        if (due == null) {
            LocalDate last = plan.trialEndsOn().minusDays(1);
            return Stream.of(place.row(Kind.DEFERRED_FEE, 0, fixed(plan), last, Basis.TRIAL, State.NOT_YET_DUE));
        }
        Basis basis = Basis.valueOf(due.basis());
        LocalDate from =
                switch (basis) {
                    case FIRST_REVENUE -> trial.standing().revenueOn();
                    case TRIAL_END -> plan.trialEndsOn();
                    default -> due.on();
                };
        return Stream.of(place.row(Kind.DEFERRED_FEE, 0, plan.amountFen(), due.on(), basis, state(from, due.on())));
    }

    /** A running share follows from statements to come. */
    private static @Nullable Long fixed(TrialPlan plan) {
        return plan.amountFen() == 0 ? null : plan.amountFen();
    }

    /** What is due at conclusion: under a notice that awaits payment, or under a signed contract. */
    Stream<MoneyDue> of(LicenceView licence) {
        Place place = new Place(licence.licenceId(), licence.patentId(), licence.takerId(), licence.licensorIds());
        if (licence.contract() != null) {
            LocalDate lastDay = licence.contract().paymentDueOn();
            return licence.owing()
                    ? Stream.of(place.row(
                            Kind.CONTRACT, 0, licence.dueFen(), lastDay, Basis.CONTRACT, state(today, lastDay)))
                    : Stream.empty();
        }
        if (licence.status() != LicenceStatus.AWAITING_PAYMENT || licence.dueFen() == 0) {
            return Stream.empty();
        }
        LocalDate received = Shanghai.dayOf(licence.receivedAt());
        LocalDate lastDay = received.plusDays(policies.figure(Objects.requireNonNull(Basis.NOTICE.figure()), received)
                .intValue());
        return Stream.of(
                place.row(Kind.CONCLUSION, 0, licence.dueFen(), lastDay, Basis.NOTICE, state(received, lastDay)));
    }

    private State state(@Nullable LocalDate from, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(today)) {
            return State.OVERDUE;
        }
        return from == null || from.isAfter(today) ? State.NOT_YET_DUE : State.DUE;
    }

    /** The licence a row is of. */
    private record Place(String licenceId, @Nullable String patentId, String takerId, List<String> licensorIds) {
        MoneyDue row(
                Kind kind, int number, @Nullable Long amountFen, @Nullable LocalDate dueOn, Basis basis, State state) {
            String id = licenceId + "/" + kind + (number == 0 ? "" : "/" + number);
            return new MoneyDue(
                    id, kind, number, licenceId, patentId, takerId, licensorIds, amountFen, 0, dueOn, basis, state);
        }
    }
}
