package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.LeadersNamed;
import org.openlicence.exchange.reward.event.RewardEvent.RecipientNameErased;
import org.openlicence.exchange.reward.event.RewardEvent.ReliefWindowClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFilingFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardObjectionAnswered;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentTimed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanConfirmed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanDrafted;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanObjected;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanPublished;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanRevised;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPoolPaidOut;
import org.openlicence.exchange.reward.event.RewardEvent.RewardReceiptRecorded;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;

/**
 * A reward plan as its events tell it.
 *
 * @param drafted its unit and what was said of it at the first
 * @param last the event before, so that its repeat changes nothing
 * @param publicUntil last day of the publicity before; absent before the first
 * @param objections how many were raised, the open one included
 * @param raised what was objected to in this publicity, as {@code organisation/ground}
 * @param receipts the first first
 * @param leaders pseudonyms of the recipients that hold a leading post
 */
record RewardState(
        RewardStage stage,
        RewardPlanDrafted drafted,
        RewardTerms terms,
        Percentage percentage,
        List<RewardShare> shares,
        RewardEvent last,
        @Nullable LocalDate publicUntil,
        int objections,
        Set<String> raised,
        List<ReceiptState> receipts,
        List<String> leaders) {

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static RewardState after(@Nullable RewardState state, RewardEvent event) {
        if (event instanceof RewardPlanDrafted drafted) {
            return drafted(drafted);
        }
        if (state == null) {
            throw new IllegalStateException("a reward plan begins when it is drafted");
        }
        return switch (event) {
            case RewardPlanDrafted e -> drafted(e);
            case RewardPlanRevised e -> state.revised(e);
            case RewardReceiptRecorded e -> state.recorded(e);
            case RewardPlanPublished e -> state.published(e);
            case RewardPlanObjected e -> state.objected(e);
            case RewardObjectionAnswered e ->
                e.upheld()
                        ? state.next(RewardStage.DRAFT, e, state.each(ReceiptState::withdrawn))
                        : state.next(RewardStage.PUBLISHED, e, state.receipts());
            case RewardPlanConfirmed e ->
                state.next(
                        RewardStage.CONFIRMED,
                        e,
                        state.each(one -> one.confirmed(e.trace().effectiveOn())));
            case RewardPaid e ->
                state.next(state.stage(), e, state.one(e.receiptNo(), one -> one.paid(e, state.shares())));
            case RewardPoolPaidOut e -> state.next(state.stage(), e, state.receipts());
            case ReliefWindowClosed e -> state.next(state.stage(), e, state.one(e.receiptNo(), ReceiptState::closed));
            case RewardFiled e -> state.next(state.stage(), e, state.one(e.receiptNo(), one -> one.filed(e)));
            case RewardFilingFellOverdue e ->
                state.next(state.stage(), e, state.one(e.receiptNo(), one -> one.fellOverdue(e)));
            case RewardPaymentTimed e ->
                state.next(state.stage(), e, state.one(e.receiptNo(), one -> one.timed(e.dueOn())));
            case RewardPaymentFellOverdue e ->
                state.next(state.stage(), e, state.one(e.receiptNo(), ReceiptState::fellDue));
            case LeadersNamed e -> state.led(e);
            case RewardPlanClosed e -> state.next(RewardStage.CLOSED, e, state.receipts());
            case RecipientNameErased e -> state.next(state.stage(), e, state.receipts());
        };
    }

    /** The unit itself, and nobody else. */
    Set<Relation> relationsOf(Actor actor) {
        return drafted.ownerId().equals(actor.organisationId())
                ? EnumSet.of(Relation.ITSELF)
                : EnumSet.noneOf(Relation.class);
    }

    Optional<ReceiptState> receipt(String receiptNo) {
        return receipts.stream()
                .filter(one -> one.receipt().receiptNo().equals(receiptNo))
                .findFirst();
    }

    private static RewardState drafted(RewardPlanDrafted e) {
        return new RewardState(
                RewardStage.DRAFT,
                e,
                e.terms(),
                e.percentage(),
                e.shares(),
                e,
                null,
                0,
                Set.of(),
                List.of(),
                List.of());
    }

    private RewardState revised(RewardPlanRevised e) {
        return new RewardState(
                stage,
                drafted,
                e.terms(),
                e.percentage(),
                e.shares(),
                e,
                publicUntil,
                objections,
                raised,
                receipts,
                leaders);
    }

    private RewardState recorded(RewardReceiptRecorded e) {
        return next(
                stage,
                e,
                Stream.concat(receipts.stream(), Stream.of(ReceiptState.of(e.receipt(), e.windowUntil())))
                        .toList());
    }

    private RewardState published(RewardPlanPublished e) {
        return new RewardState(
                RewardStage.PUBLISHED,
                drafted,
                terms,
                percentage,
                shares,
                e,
                e.until(),
                objections,
                Set.of(),
                each(ReceiptState::shown),
                leaders);
    }

    private RewardState objected(RewardPlanObjected e) {
        String what = e.objectorId() + "/" + e.ground();
        return new RewardState(
                RewardStage.OBJECTED,
                drafted,
                terms,
                percentage,
                shares,
                e,
                publicUntil,
                e.objectionNo(),
                Set.copyOf(Stream.concat(raised.stream(), Stream.of(what)).toList()),
                receipts,
                leaders);
    }

    private RewardState led(LeadersNamed e) {
        return new RewardState(
                stage, drafted, terms, percentage, shares, e, publicUntil, objections, raised, receipts, e.personIds());
    }

    private RewardState next(RewardStage to, RewardEvent event, List<ReceiptState> then) {
        return new RewardState(
                to, drafted, terms, percentage, shares, event, publicUntil, objections, raised, then, leaders);
    }

    private List<ReceiptState> each(UnaryOperator<ReceiptState> change) {
        return receipts.stream().map(change).toList();
    }

    private List<ReceiptState> one(String receiptNo, UnaryOperator<ReceiptState> change) {
        return each(one -> one.receipt().receiptNo().equals(receiptNo) ? change.apply(one) : one);
    }
}
