package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.AgreedSum;
import org.openlicence.exchange.royalty.AgreedSums;
import org.openlicence.exchange.royalty.RoyaltyDeadlines;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyPeriods;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Statements and payments of royalties, and fixed sums, on the due list; part of the same group, so that both are written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class RoyaltyDueProjection {
    /** The plan says the day. */
    private static final String PLAN = "CC-867";

    private final DueList list;
    private final PolicyBook policies;

    RoyaltyDueProjection(DueList list, PolicyBook policies) {
        this.list = list;
        this.policies = policies;
    }

    @EventHandler
    void on(RoyaltyEvent event) {
        String id = event.royaltyId();
        switch (event) {
            case RoyaltyOpened e -> {
                for (RoyaltyPeriod period : RoyaltyPeriods.of(e)) {
                    statement(id, period.number(), period.statableFrom(), e.takerId());
                }
            }
            case RoyaltyStated e -> {
                list.remove(Due.ROYALTY_STATEMENT_DUE, id, subject(e.period()));
                payment(e, e.period(), e.paymentDueOn());
            }
            case RoyaltyStatementCorrected e -> payment(e, e.period(), e.paymentDueOn());
            case StatementFellOverdue e -> list.remove(Due.ROYALTY_STATEMENT_DUE, id, subject(e.period()));
            case InstalmentsOpened e -> AgreedSums.of(e).forEach(sum -> sum(id, sum, e.takerId()));
            case InstalmentFellDue e ->
                put(Due.AGREED_SUM_DUE, id, e.period(), e.paymentDueOn(), RoyaltyDeadlines.EVENT_DAYS, e.takerId());
            case AuditFound e -> supplement(e);
            case DuesCancelled e -> e.numbers().forEach(number -> list.remove(Due.AGREED_SUM_DUE, id, subject(number)));
            case RoyaltyPaid e -> settled(id, e.period());
            case ArrearsPaid e -> settled(id, e.period());
            case RoyaltyFellOverdue e -> settled(id, e.period());
            case RoyaltyClosed e -> closed(e);
            case RoyaltyPaymentMismatched e -> {}
            case RoyaltyRefunded e -> {}
            case ArrearsDemanded e -> {}
            case BreachDeclared e -> {}
            case PenaltyWaived e -> {}
            case AuditCalled e -> {}
            case AuditAnswered e -> {}
        }
    }

    private void statement(String id, int period, LocalDate statableFrom, String takerId) {
        LocalDate dueOn = RoyaltyDeadlines.statementDueOn(statableFrom, policies);
        put(Due.ROYALTY_STATEMENT_DUE, id, period, dueOn, RoyaltyDeadlines.STATEMENT_DAYS, takerId);
    }

    /** Whoever stated has to pay. */
    private void payment(RoyaltyEvent stated, int period, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            list.remove(Due.ROYALTY_PAYMENT_DUE, stated.royaltyId(), subject(period));
        } else {
            String takerId = stated.trace().organisationId();
            put(Due.ROYALTY_PAYMENT_DUE, stated.royaltyId(), period, dueOn, RoyaltyDeadlines.PAYMENT_DAYS, takerId);
        }
    }

    /** An instalment that waits for its event has no day yet. */
    private void sum(String id, AgreedSum sum, String takerId) {
        LocalDate dueOn = sum.paymentDueOn(policies);
        if (dueOn != null) {
            put(Due.AGREED_SUM_DUE, id, sum.number(), dueOn, PLAN, takerId);
        }
    }

    private void supplement(AuditFound e) {
        Integer number = e.supplement();
        LocalDate dueOn = e.paymentDueOn();
        if (number != null && dueOn != null) {
            put(Due.AGREED_SUM_DUE, e.royaltyId(), number, dueOn, RoyaltyDeadlines.PAYMENT_DAYS, e.takerId());
        }
    }

    /** Periods and sums do not share their numbers. */
    private void settled(String id, int number) {
        list.remove(Due.ROYALTY_PAYMENT_DUE, id, subject(number));
        list.remove(Due.AGREED_SUM_DUE, id, subject(number));
    }

    /** Later periods are gone; the last one has another end. */
    private void closed(RoyaltyClosed e) {
        for (DueItem item : list.ofAggregate(e.royaltyId())) {
            if (item.what() == Due.AGREED_SUM_DUE) {
                continue;
            }
            int period = Integer.parseInt(item.subject());
            if (period > e.lastPeriod()) {
                list.remove(item.what(), e.royaltyId(), item.subject());
            } else if (period == e.lastPeriod() && item.what() == Due.ROYALTY_STATEMENT_DUE) {
                statement(e.royaltyId(), period, e.statableFrom(), item.holder());
            }
        }
    }

    private void put(Due what, String id, int period, LocalDate dueOn, String basis, String holder) {
        DueItem item =
                new DueItem(what, id, subject(period), dueOn, Shanghai.startOf(dueOn.plusDays(1)), basis, holder);
        list.put(item, policies.version());
    }

    private static String subject(int period) {
        return String.valueOf(period);
    }
}
