package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Statement;
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
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Relation;

/**
 * A royalty account as its events tell it.
 *
 * @param plan what was agreed, pinned for ever
 * @param receipts what became of every payment the bank reported, by its reference
 * @param closedOn first day without the licence; absent while it runs
 */
record RoyaltyState(
        Plan plan,
        List<RoyaltyPeriod> periods,
        Map<String, Receipt> receipts,
        boolean breached,
        @Nullable LocalDate closedOn) {
    RoyaltyState {
        periods = List.copyOf(periods);
        receipts = Map.copyOf(receipts);
    }

    /** @param minimumFen least royalty of a period, fen; 0 when there is none */
    record Plan(
            String licenceId,
            String takerId,
            List<String> licensorIds,
            RoyaltyBase base,
            int basisPoints,
            long minimumFen) {
        /** What a period comes to on a stated base. */
        Money due(long baseFen) {
            return RoyaltyFormula.due(baseFen, basisPoints, minimumFen);
        }
    }

    enum Receipt {
        KEPT,
        GOES_BACK,
        WENT_BACK
    }

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static RoyaltyState after(@Nullable RoyaltyState state, RoyaltyEvent event) {
        if (event instanceof RoyaltyOpened opened) {
            return opened(opened);
        }
        if (state == null) {
            throw new IllegalStateException("a royalty account begins when its licence forms");
        }
        RoyaltyState next = new RoyaltyState(
                state.plan, RoyaltyPeriods.after(state.periods, event), state.receipts, state.breached, state.closedOn);
        return switch (event) {
            case RoyaltyOpened e -> opened(e);
            case RoyaltyPaid e -> next.receipt(e.bankReference(), Receipt.KEPT);
            case RoyaltyPaymentMismatched e -> next.receipt(e.bankReference(), Receipt.GOES_BACK);
            case RoyaltyRefunded e -> next.receipt(e.bankReference(), Receipt.WENT_BACK);
            case BreachDeclared e -> new RoyaltyState(next.plan, next.periods, next.receipts, true, next.closedOn);
            case RoyaltyClosed e ->
                new RoyaltyState(next.plan, next.periods, next.receipts, next.breached, e.endedOn());
            case RoyaltyStated e -> next;
            case RoyaltyStatementCorrected e -> next;
            case StatementFellOverdue e -> next;
            case RoyaltyFellOverdue e -> next;
            case ArrearsDemanded e -> next;
        };
    }

    @Nullable
    RoyaltyPeriod period(int number) {
        return RoyaltyPeriods.find(periods, number).orElse(null);
    }

    boolean closed() {
        return closedOn != null;
    }

    /** The last period that is settled, or whose last day had passed before that day; absent when there is none. */
    @Nullable
    RoyaltyPeriod lastDueBefore(LocalDate day, PolicyBook policies) {
        return periods.stream()
                .filter(period -> settled(period) || lastDay(period, policies).isBefore(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static boolean settled(RoyaltyPeriod period) {
        return period.status() == RoyaltyStatus.PAID || period.status() == RoyaltyStatus.NOTHING_DUE;
    }

    private static LocalDate lastDay(RoyaltyPeriod period, PolicyBook policies) {
        Statement statement = period.statement();
        LocalDate paymentDueOn = statement == null ? null : statement.paymentDueOn();
        return paymentDueOn == null ? RoyaltyDeadlines.statementDueOn(period.statableFrom(), policies) : paymentDueOn;
    }

    /** The last period with a day of the licence before that day; absent when there is none. */
    @Nullable
    RoyaltyPeriod lastBefore(LocalDate endedOn) {
        return periods.stream()
                .filter(period -> period.from().isBefore(endedOn))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** How an organisation stands to the licence. */
    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (plan.takerId().equals(actor.organisationId())) {
            relations.add(Relation.TAKER);
        }
        if (plan.licensorIds().contains(actor.organisationId())) {
            relations.add(Relation.LICENSOR);
        }
        return relations;
    }

    private static RoyaltyState opened(RoyaltyOpened e) {
        Plan plan = new Plan(
                e.licenceId(),
                e.takerId(),
                e.licensorIds(),
                RoyaltyBase.valueOf(e.base()),
                e.basisPoints(),
                e.minimumFen() == null ? 0 : e.minimumFen());
        return new RoyaltyState(plan, RoyaltyPeriods.of(e), Map.of(), false, null);
    }

    private RoyaltyState receipt(String bankReference, Receipt receipt) {
        Map<String, Receipt> all = new HashMap<>(receipts);
        all.put(bankReference, receipt);
        return new RoyaltyState(plan, periods, all, breached, closedOn);
    }
}
