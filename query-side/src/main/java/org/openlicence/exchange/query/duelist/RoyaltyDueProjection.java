package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyDeadlines;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyPeriods;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.ArrearsDemanded;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.BreachDeclared;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyClosed;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyFellOverdue;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyOpened;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaid;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaymentMismatched;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyRefunded;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyStated;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyStatementCorrected;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.StatementFellOverdue;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Statements and payments of royalties on the due list; part of the same group, so that both are written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class RoyaltyDueProjection {
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
            case RoyaltyPaid e -> list.remove(Due.ROYALTY_PAYMENT_DUE, id, subject(e.period()));
            case RoyaltyFellOverdue e -> list.remove(Due.ROYALTY_PAYMENT_DUE, id, subject(e.period()));
            case RoyaltyClosed e -> closed(e);
            case RoyaltyPaymentMismatched e -> {}
            case RoyaltyRefunded e -> {}
            case ArrearsDemanded e -> {}
            case BreachDeclared e -> {}
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

    /** Later periods are gone; the last one has another end. */
    private void closed(RoyaltyClosed e) {
        for (DueItem item : list.ofAggregate(e.royaltyId())) {
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
