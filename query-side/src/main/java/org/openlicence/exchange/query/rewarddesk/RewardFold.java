package org.openlicence.exchange.query.rewarddesk;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.query.rewarddesk.RewardView.Objection;
import org.openlicence.exchange.query.rewarddesk.RewardView.Publicity;
import org.openlicence.exchange.reward.RewardStage;
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

/** A plan's view after one more event. Pure. */
final class RewardFold {
    private RewardFold() {}

    /** @throws IllegalStateException when the stream does not begin with its draft */
    static RewardView after(@Nullable RewardView before, RewardEvent event, long sequence) {
        if (event instanceof RewardPlanDrafted e) {
            return drafted(e, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a plan never drafted: " + event.planId());
        }
        var now = new Change(before, event, sequence);
        return switch (event) {
            case RewardPlanDrafted e -> drafted(e, sequence);
            case RewardPlanRevised e -> revised(now, e);
            case RewardReceiptRecorded e ->
                now.receipts(Stream.concat(
                                before.receipts().stream(),
                                Stream.of(Incomes.of(e.receipt(), before.percentage(), before.shares(), e)))
                        .toList());
            case RewardPlanPublished e -> published(now, e);
            case RewardPlanObjected e ->
                now.objections(
                        RewardStage.OBJECTED,
                        Stream.concat(
                                        before.objections().stream(),
                                        Stream.of(new Objection(
                                                e.objectionNo(),
                                                e.ground(),
                                                e.objectorId(),
                                                e.trace().effectiveOn(),
                                                null,
                                                null)))
                                .toList(),
                        before.receipts());
            case RewardObjectionAnswered e -> answered(now, e);
            case RewardPlanConfirmed e ->
                now.next(RewardStage.CONFIRMED, each(before, one -> one.marked(one.offered(), one.offered())));
            case RewardPaid e -> now.receipts(one(before, e.receiptNo(), one -> Incomes.paid(one, e)));
            case RewardPoolPaidOut e -> now.receipts(before.receipts());
            case ReliefWindowClosed e -> now.receipts(one(before, e.receiptNo(), Incomes::windowClosed));
            case RewardFiled e -> now.receipts(one(before, e.receiptNo(), one -> Incomes.filed(one, e)));
            case RewardFilingFellOverdue e -> now.receipts(one(before, e.receiptNo(), one -> Incomes.overdue(one, e)));
            case RewardPaymentTimed e ->
                now.receipts(one(before, e.receiptNo(), one -> one.payable(e.dueOn(), one.payOverdue())));
            case RewardPaymentFellOverdue e ->
                now.receipts(one(before, e.receiptNo(), one -> one.payable(one.payUntil(), true)));
            case LeadersNamed e -> led(now, e);
            case RewardPlanClosed e -> now.next(RewardStage.CLOSED, before.receipts());
            case RecipientNameErased e -> now.receipts(before.receipts());
        };
    }

    /** What of a view changes by an event. */
    private record Change(RewardView before, RewardEvent event, long sequence) {
        RewardView receipts(List<Income> receipts) {
            return next(before.stage(), receipts);
        }

        RewardView next(RewardStage stage, List<Income> receipts) {
            return objections(stage, before.objections(), receipts);
        }

        RewardView objections(RewardStage stage, List<Objection> objections, List<Income> receipts) {
            return new RewardView(
                    before.planId(),
                    sequence,
                    before.ownerId(),
                    before.region(),
                    before.publicUnit(),
                    before.terms(),
                    before.percentage(),
                    before.shares(),
                    stage,
                    before.publicity(),
                    objections,
                    receipts,
                    before.leaders(),
                    event.trace().occurredAt());
        }
    }

    private static RewardView drafted(RewardPlanDrafted e, long sequence) {
        return new RewardView(
                e.planId(),
                sequence,
                e.ownerId(),
                e.region(),
                e.publicUnit(),
                e.terms(),
                e.percentage(),
                e.shares(),
                RewardStage.DRAFT,
                null,
                List.of(),
                List.of(),
                List.of(),
                e.trace().occurredAt());
    }

    /** Pools that were not paid follow the new percentage and shares. */
    private static RewardView revised(Change now, RewardPlanRevised e) {
        RewardView before = now.before();
        return new RewardView(
                before.planId(),
                now.sequence(),
                before.ownerId(),
                before.region(),
                before.publicUnit(),
                e.terms(),
                e.percentage(),
                e.shares(),
                before.stage(),
                before.publicity(),
                before.objections(),
                each(before, one -> one.payment() != null ? one : Incomes.reckoned(e.percentage(), e.shares(), one)),
                before.leaders(),
                e.trace().occurredAt());
    }

    private static RewardView published(Change now, RewardPlanPublished e) {
        RewardView before = now.before();
        return new RewardView(
                before.planId(),
                now.sequence(),
                before.ownerId(),
                before.region(),
                before.publicUnit(),
                before.terms(),
                before.percentage(),
                before.shares(),
                RewardStage.PUBLISHED,
                new Publicity(e.from(), e.until(), e.workingDays()),
                before.objections(),
                each(before, one -> one.marked(true, one.confirmed())),
                before.leaders(),
                e.trace().occurredAt());
    }

    private static RewardView answered(Change now, RewardObjectionAnswered e) {
        RewardView before = now.before();
        List<Objection> objections = before.objections().stream()
                .map(one -> one.objectionNo() != e.objectionNo()
                        ? one
                        : new Objection(
                                one.objectionNo(), one.ground(), one.objectorId(), one.on(), e.upheld(), e.reference()))
                .toList();
        return e.upheld()
                ? now.objections(
                        RewardStage.DRAFT,
                        objections,
                        each(before, one -> one.payment() != null ? one : one.marked(false, false)))
                : now.objections(RewardStage.PUBLISHED, objections, before.receipts());
    }

    private static RewardView led(Change now, LeadersNamed e) {
        RewardView before = now.before();
        return new RewardView(
                before.planId(),
                now.sequence(),
                before.ownerId(),
                before.region(),
                before.publicUnit(),
                before.terms(),
                before.percentage(),
                before.shares(),
                before.stage(),
                before.publicity(),
                before.objections(),
                before.receipts(),
                e.personIds(),
                e.trace().occurredAt());
    }

    private static List<Income> each(RewardView view, UnaryOperator<Income> change) {
        return view.receipts().stream().map(change).toList();
    }

    private static List<Income> one(RewardView view, String receiptNo, UnaryOperator<Income> change) {
        return each(view, one -> one.receipt().receiptNo().equals(receiptNo) ? change.apply(one) : one);
    }
}
