package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Relation;

/**
 * An account as its events tell it.
 *
 * @param plan what was agreed, pinned for ever
 * @param periods of a running share; none where the fee is paid in instalments
 * @param sums fixed sums: instalments, and supplements after audits
 * @param receipts what became of every payment the bank reported, by its reference
 * @param closedOn first day without the licence; absent while it runs
 */
record RoyaltyState(
        Plan plan,
        List<RoyaltyPeriod> periods,
        List<AgreedSum> sums,
        Map<String, Receipt> receipts,
        boolean breached,
        @Nullable LocalDate closedOn) {
    RoyaltyState {
        periods = List.copyOf(periods);
        sums = List.copyOf(sums);
        receipts = Map.copyOf(receipts);
    }

    /**
     * @param validTo first day after the licence as agreed
     * @param share absent where the fee is paid in instalments
     */
    record Plan(
            String licenceId,
            String takerId,
            List<String> licensorIds,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable Share share) {}

    /** @param minimumFen least royalty of a period, fen; 0 when there is none */
    record Share(RoyaltyBase base, int basisPoints, long minimumFen) {
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
        if (event instanceof InstalmentsOpened opened) {
            return opened(opened);
        }
        if (state == null) {
            throw new IllegalStateException("an account begins when its licence forms");
        }
        RoyaltyState next = new RoyaltyState(
                state.plan,
                RoyaltyPeriods.after(state.periods, event),
                AgreedSums.after(state.sums, event),
                state.receipts,
                state.breached,
                state.closedOn);
        return switch (event) {
            case RoyaltyOpened e -> opened(e);
            case InstalmentsOpened e -> opened(e);
            case RoyaltyPaid e -> next.receipt(e.bankReference(), Receipt.KEPT);
            case ArrearsPaid e -> next.receipt(e.bankReference(), Receipt.KEPT);
            case RoyaltyPaymentMismatched e -> next.receipt(e.bankReference(), Receipt.GOES_BACK);
            case RoyaltyRefunded e -> next.receipt(e.bankReference(), Receipt.WENT_BACK);
            case BreachDeclared e ->
                new RoyaltyState(next.plan, next.periods, next.sums, next.receipts, true, next.closedOn);
            case RoyaltyClosed e ->
                new RoyaltyState(next.plan, next.periods, next.sums, next.receipts, next.breached, e.endedOn());
            case RoyaltyStated e -> next;
            case RoyaltyStatementCorrected e -> next;
            case StatementFellOverdue e -> next;
            case RoyaltyFellOverdue e -> next;
            case ArrearsDemanded e -> next;
            case InstalmentFellDue e -> next;
            case DuesCancelled e -> next;
            case PenaltyWaived e -> next;
            case AuditCalled e -> next;
            case AuditFound e -> next;
            case AuditAnswered e -> next;
        };
    }

    @Nullable
    RoyaltyPeriod period(int number) {
        return RoyaltyPeriods.find(periods, number).orElse(null);
    }

    @Nullable
    AgreedSum sum(int number) {
        return sums.stream().filter(sum -> sum.number() == number).findFirst().orElse(null);
    }

    /** The period or sum of a number; absent when there is none. */
    @Nullable
    AccountRow row(int number) {
        return Stream.concat(periods.stream(), sums.stream())
                .filter(row -> row.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The running share. @throws IllegalStateException where there is none, which is where no period is either */
    Share share() {
        Share share = plan.share();
        if (share == null) {
            throw new IllegalStateException("a fee in instalments has no running share");
        }
        return share;
    }

    boolean closed() {
        return closedOn != null;
    }

    /** First day without the licence, as far as is known. */
    LocalDate ends() {
        return closedOn == null ? plan.validTo() : closedOn;
    }

    /** Legal day on which an audit was called last; absent when none was. */
    @Nullable
    LocalDate lastAuditOn() {
        return periods.stream()
                .map(RoyaltyPeriod::audit)
                .filter(Objects::nonNull)
                .map(RoyaltyAudit::calledOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Number of the next supplement. */
    int nextSupplement() {
        return AgreedSum.FIRST_SUPPLEMENT
                + (int) sums.stream()
                        .filter(sum -> sum.kind() == AgreedSum.Kind.SUPPLEMENT)
                        .count();
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
        Share share =
                new Share(RoyaltyBase.valueOf(e.base()), e.basisPoints(), e.minimumFen() == null ? 0 : e.minimumFen());
        Plan plan = new Plan(e.licenceId(), e.takerId(), e.licensorIds(), e.validFrom(), e.validTo(), share);
        return new RoyaltyState(plan, RoyaltyPeriods.of(e), List.of(), Map.of(), false, null);
    }

    private static RoyaltyState opened(InstalmentsOpened e) {
        Plan plan = new Plan(e.licenceId(), e.takerId(), e.licensorIds(), e.validFrom(), e.validTo(), null);
        return new RoyaltyState(plan, List.of(), AgreedSums.of(e), Map.of(), false, null);
    }

    private RoyaltyState receipt(String bankReference, Receipt receipt) {
        Map<String, Receipt> all = new HashMap<>(receipts);
        all.put(bankReference, receipt);
        return new RoyaltyState(plan, periods, sums, all, breached, closedOn);
    }
}
