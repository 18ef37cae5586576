package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Payment;
import org.openlicence.exchange.royalty.event.LaterInstalment;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Shanghai;

/** The fixed sums of an account; one fold for the account and for its pages. Pure. */
public final class AgreedSums {
    private AgreedSums() {}

    /** The later instalments of a fee; after a free trial all of them. */
    public static List<AgreedSum> of(InstalmentsOpened event) {
        return event.later().stream()
                .map(later -> one(later, event.countedFrom()))
                .toList();
    }

    /** The fold: an event turns the sums into the next ones. */
    public static List<AgreedSum> after(List<AgreedSum> sums, RoyaltyEvent event) {
        return switch (event) {
            case InstalmentsOpened e -> of(e);
            case InstalmentFellDue e -> change(sums, e.period(), s -> s.fellDue(e.occurredOn(), e.paymentDueOn()));
            case AuditFound e -> found(sums, e);
            case DuesCancelled e ->
                sums.stream()
                        .map(s -> e.numbers().contains(s.number()) ? s.cancelled() : s)
                        .toList();
            case RoyaltyPaid e -> change(sums, e.period(), s -> s.paid(Payment.of(e)));
            case ArrearsPaid e -> change(sums, e.period(), s -> s.paid(Payment.of(e)));
            case RoyaltyFellOverdue e -> change(sums, e.period(), s -> s.to(RoyaltyStatus.PAYMENT_OVERDUE));
            case ArrearsDemanded e -> change(sums, e.period(), s -> s.demanded(e.answerBy()));
            case PenaltyWaived e ->
                change(sums, e.period(), s -> s.waived(Shanghai.dayOf(e.trace().occurredAt())));
            case RoyaltyOpened e -> sums;
            case RoyaltyStated e -> sums;
            case RoyaltyStatementCorrected e -> sums;
            case StatementFellOverdue e -> sums;
            case RoyaltyPaymentMismatched e -> sums;
            case RoyaltyRefunded e -> sums;
            case BreachDeclared e -> sums;
            case RoyaltyClosed e -> sums;
            case AuditCalled e -> sums;
            case AuditAnswered e -> sums;
        };
    }

    private static AgreedSum one(LaterInstalment later, LocalDate countedFrom) {
        Integer months = later.dueAfterMonths();
        return months == null
                ? AgreedSum.upon(later.number(), later.amountFen(), String.valueOf(later.dueUpon()))
                : AgreedSum.onDay(later.number(), later.amountFen(), countedFrom.plusMonths(months));
    }

    private static List<AgreedSum> found(List<AgreedSum> sums, AuditFound e) {
        Integer number = e.supplement();
        LocalDate payBy = e.paymentDueOn();
        if (number == null || payBy == null) {
            return sums;
        }
        List<AgreedSum> all = new ArrayList<>(sums);
        LocalDate foundOn = Shanghai.dayOf(e.trace().occurredAt());
        all.add(AgreedSum.supplement(number, e.supplementFen(), e.period(), foundOn, payBy));
        return List.copyOf(all);
    }

    private static List<AgreedSum> change(List<AgreedSum> sums, int number, UnaryOperator<AgreedSum> change) {
        return sums.stream()
                .map(sum -> sum.number() == number ? change.apply(sum) : sum)
                .toList();
    }
}
