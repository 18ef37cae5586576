package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Payment;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Statement;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Shanghai;

/** The periods of an account, from the first day that is paid for to the licence's end; one fold for the account and for its pages. Pure. */
public final class RoyaltyPeriods {
    private RoyaltyPeriods() {}

    /**
     * Periods of equal length without gap or overlap; the last one may be short.
     *
     * @param validTo first day after the licence
     */
    static List<RoyaltyPeriod> between(LocalDate validFrom, LocalDate validTo, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("a period has at least one month");
        }
        List<RoyaltyPeriod> periods = new ArrayList<>();
        // Counted from the first day each time: steps from month ends would drift.
        for (int number = 1; ; number++) {
            LocalDate from = validFrom.plusMonths((long) months * (number - 1));
            LocalDate to = validFrom.plusMonths((long) months * number);
            if (!from.isBefore(validTo)) {
                return periods;
            }
            periods.add(RoyaltyPeriod.open(number, from, to.isBefore(validTo) ? to : validTo));
        }
    }

    /** The periods an account begins with. */
    public static List<RoyaltyPeriod> of(RoyaltyOpened event) {
        return between(event.countedFrom(), event.validTo(), event.periodMonths());
    }

    /** The fold: an event turns the periods into the next ones. */
    public static List<RoyaltyPeriod> after(List<RoyaltyPeriod> periods, RoyaltyEvent event) {
        return switch (event) {
            case RoyaltyOpened e -> of(e);
            case RoyaltyStated e -> stated(periods, e, e.period(), e.baseFen(), e.dueFen(), e.paymentDueOn());
            case RoyaltyStatementCorrected e ->
                stated(periods, e, e.period(), e.baseFen(), e.dueFen(), e.paymentDueOn());
            case StatementFellOverdue e -> change(periods, e.period(), p -> p.to(RoyaltyStatus.STATEMENT_OVERDUE));
            case RoyaltyPaid e -> change(periods, e.period(), p -> p.paid(Payment.of(e)));
            case ArrearsPaid e -> change(periods, e.period(), p -> p.paid(Payment.of(e)));
            case PenaltyWaived e -> change(periods, e.period(), p -> p.waived(day(e)));
            case AuditCalled e -> change(periods, e.period(), p -> p.audited(new RoyaltyAudit(day(e), null, null)));
            case AuditFound e -> audited(periods, e.period(), audit -> audit.found(finding(e)));
            case AuditAnswered e -> audited(periods, e.period(), audit -> audit.answered(e.accepted()));
            case RoyaltyFellOverdue e -> change(periods, e.period(), p -> p.to(RoyaltyStatus.PAYMENT_OVERDUE));
            case ArrearsDemanded e -> change(periods, e.period(), p -> p.demanded(e.answerBy()));
            case RoyaltyClosed e -> closed(periods, e);
            case RoyaltyPaymentMismatched e -> periods;
            case RoyaltyRefunded e -> periods;
            case BreachDeclared e -> periods;
            case InstalmentsOpened e -> periods;
            case InstalmentFellDue e -> periods;
            case DuesCancelled e -> periods;
        };
    }

    /** The period of a number, unless it never was or is gone. */
    public static Optional<RoyaltyPeriod> find(List<RoyaltyPeriod> periods, int number) {
        return periods.stream().filter(period -> period.number() == number).findFirst();
    }

    private static List<RoyaltyPeriod> stated(
            List<RoyaltyPeriod> periods,
            RoyaltyEvent event,
            int number,
            long baseFen,
            long dueFen,
            @Nullable LocalDate paymentDueOn) {
        return change(periods, number, period -> {
            Statement former = period.statement();
            LocalDate statedOn = former == null ? day(event) : former.statedOn();
            return period.stated(new Statement(baseFen, dueFen, statedOn, paymentDueOn, former != null));
        });
    }

    /** What was paid stays on record, also for a period that is gone by a back-dated end. */
    private static List<RoyaltyPeriod> closed(List<RoyaltyPeriod> periods, RoyaltyClosed event) {
        return periods.stream()
                .filter(p -> p.number() <= event.lastPeriod() || p.status() == RoyaltyStatus.PAID)
                .map(p -> p.number() == event.lastPeriod() ? p.cut(event.endedOn(), event.statableFrom()) : p)
                .toList();
    }

    private static List<RoyaltyPeriod> audited(
            List<RoyaltyPeriod> periods, int number, UnaryOperator<RoyaltyAudit> next) {
        return change(periods, number, p -> p.audit() == null ? p : p.audited(next.apply(p.audit())));
    }

    private static RoyaltyAudit.Finding finding(AuditFound e) {
        return new RoyaltyAudit.Finding(
                e.baseFen(),
                e.dueFen(),
                e.differenceFen(),
                e.costFen(),
                RoyaltyAudit.CostBearer.valueOf(e.costBearer()),
                e.supplement());
    }

    private static LocalDate day(RoyaltyEvent event) {
        return Shanghai.dayOf(event.trace().occurredAt());
    }

    private static List<RoyaltyPeriod> change(
            List<RoyaltyPeriod> periods, int number, UnaryOperator<RoyaltyPeriod> change) {
        return periods.stream()
                .map(period -> period.number() == number ? change.apply(period) : period)
                .toList();
    }
}
