package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.reward.RewardCommand.PayReward;
import org.openlicence.exchange.reward.RewardCommand.RecordReceipt;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanDrafted;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPoolPaidOut;
import org.openlicence.exchange.reward.event.RewardEvent.RewardReceiptRecorded;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardRelief;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.reward.rule.CostsFitTheWay;
import org.openlicence.exchange.reward.rule.PaymentIsWithinPool;
import org.openlicence.exchange.reward.rule.PoolIsNotEmpty;
import org.openlicence.exchange.reward.rule.ReceiptIsOnRecord;
import org.openlicence.exchange.reward.rule.RepeatIsTheSame;
import org.openlicence.exchange.reward.rule.RewardDaysAreInOrder;
import org.openlicence.exchange.reward.rule.RewardWasPublic;
import org.openlicence.exchange.reward.rule.StageFitsRewardStep;
import org.openlicence.exchange.reward.rule.VoucherIsUsedOnce;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Trace;

/** Income received and rewards paid from it: a pool for each receipt. */
final class PaymentDecision {
    private static final Set<RewardStage> NOT_CLOSED = EnumSet.complementOf(EnumSet.of(RewardStage.CLOSED));
    private static final LocalDate FIRST = LocalDate.of(1985, 4, 1); // no result was a service invention before
    private static final int REFERENCE = 60;
    private static final int RECEIPTS = 200;
    private static final int COSTS = 30;

    private PaymentDecision() {}

    /** Nothing for a receipt that is known. @throws org.openlicence.exchange.shared.Refused IN-01, RW-03, RW-04, RW-07, RW-13, RW-16 */
    static List<RewardEvent> record(RewardState now, RecordReceipt command, PolicyBook policies) {
        RewardReceipt receipt = command.receipt();
        Optional<ReceiptState> known = now.receipt(receipt.receiptNo());
        if (known.isPresent()) {
            BusinessRule.check(new RepeatIsTheSame(known.get().receipt().equals(receipt)));
            return List.of();
        }
        RewardPlanDrafted first = now.drafted();
        RewardWay way = now.terms().way();
        LocalDate today = command.origin().day();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.requiredLine("receiptNo", receipt.receiptNo(), REFERENCE));
        rules.add(FieldWithinLimit.number("grossFen", receipt.grossFen(), 0, Money.MAX_FEN));
        rules.add(FieldWithinLimit.list("costs", receipt.costs(), COSTS));
        rules.add(FieldWithinLimit.number("receipts", now.receipts().size() + 1, 1, RECEIPTS));
        for (RewardCost cost : receipt.costs()) {
            rules.add(FieldWithinLimit.requiredLine("voucher", cost.voucher(), REFERENCE));
            rules.add(FieldWithinLimit.number("amountFen", cost.amountFen(), 1, Money.MAX_FEN / COSTS));
        }
        rules.add(new StageFitsRewardStep(now.stage(), Set.of(RewardStage.DRAFT, RewardStage.CONFIRMED)));
        rules.add(new VoucherIsUsedOnce(usedAgain(now, receipt)));
        rules.add(new RewardDaysAreInOrder(receipt.receivedOn(), FIRST, today));
        rules.add(new CostsFitTheWay(!way.withoutCosts() || receipt.costs().isEmpty()));
        BusinessRule.check(rules);
        boolean something = RewardBasis.of(receipt).net().fen() > 0;
        List<RewardEvent> events = new ArrayList<>();
        events.add(new RewardReceiptRecorded(
                command.aggregateId(),
                first.ownerId(),
                receipt,
                something
                        ? RewardDeadlines.windowUntil(way, first.reliefPayer(), receipt.receivedOn(), today, policies)
                        : null,
                Trace.effective(command.origin(), receipt.receivedOn(), policies.version(), Law.CPL.art("45"))));
        events.addAll(PaymentTime.ofReceipt(now, receipt, command.origin(), policies));
        return events;
    }

    /**
     * Nothing for the same payment. What each recipient gets is fixed by the first one.
     *
     * @throws org.openlicence.exchange.shared.Refused IN-01, RW-03, RW-04, RW-08, RW-10, RW-13, RW-15, RW-30
     */
    static List<RewardEvent> pay(RewardState now, PayReward command, ContractRegister contracts, PolicyBook policies) {
        Optional<ReceiptState> known = now.receipt(command.receiptNo());
        BusinessRule.check(new ReceiptIsOnRecord(known.isPresent()));
        ReceiptState one = known.orElseThrow();
        Optional<PaymentState> before = one.payments().stream()
                .filter(made -> made.paid().reference().equals(command.reference()))
                .findFirst();
        if (before.isPresent() || one.settled()) {
            BusinessRule.check(new RepeatIsTheSame(
                    before.filter(made -> same(made, command)).isPresent()));
            return List.of();
        }
        Money pool = one.begun()
                ? Money.ofFen(one.payments().getFirst().paid().poolFen())
                : RewardRule.pool(one.receipt(), now.percentage().basisPoints());
        List<RewardPaidPart> left = one.begun() ? one.left() : RewardRule.parts(pool, now.shares());
        long leftFen = left.stream().mapToLong(RewardPaidPart::amountFen).sum();
        Long asked = command.amountFen();
        long amount = asked == null ? leftFen : asked;
        LocalDate confirmedOn = one.confirmedOn();
        LocalDate today = command.origin().day();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE));
        rules.add(new StageFitsRewardStep(now.stage(), NOT_CLOSED));
        rules.add(new RewardWasPublic(confirmedOn != null));
        rules.add(new PoolIsNotEmpty(pool.fen() > 0));
        if (pool.fen() > 0) {
            rules.add(new PaymentIsWithinPool(amount, leftFen));
        }
        rules.add(new RewardDaysAreInOrder(command.paidOn(), later(one.receipt().receivedOn(), confirmedOn), today));
        BusinessRule.check(rules);
        List<RewardEvent> events = new ArrayList<>();
        RewardPaid paid =
                paid(now, one, command, pool, RewardRule.partsOf(Money.ofFen(amount), left), contracts, policies);
        events.add(paid);
        if (one.begun() && amount == leftFen) {
            events.add(new RewardPoolPaidOut(command.aggregateId(), command.receiptNo(), paid.trace()));
        }
        return events;
    }

    private static boolean same(PaymentState made, PayReward command) {
        Long asked = command.amountFen();
        return made.paid().paidOn().equals(command.paidOn()) && (asked == null || asked == made.amountFen());
    }

    private static RewardPaid paid(
            RewardState now,
            ReceiptState one,
            PayReward command,
            Money pool,
            List<RewardPaidPart> parts,
            ContractRegister contracts,
            PolicyBook policies) {
        RewardPlanDrafted first = now.drafted();
        RewardWay way = now.terms().way();
        boolean registered = PlanDecision.registered(now.terms().contractNumber(), contracts);
        RewardRelief relief = RewardDeadlines.relief(
                way, first.reliefPayer(), registered, one.windowUntil(), command.paidOn(), policies);
        return new RewardPaid(
                command.aggregateId(),
                first.ownerId(),
                command.receiptNo(),
                command.paidOn(),
                command.reference(),
                pool.fen(),
                parts,
                relief,
                RewardRule.payroll(way, first.publicUnit(), first.region()),
                RewardDeadlines.filingDueOn(way, command.paidOn(), policies),
                Trace.effective(
                        command.origin(),
                        command.paidOn(),
                        policies.version(),
                        Law.CPL.art("45"),
                        Law.IIT_2018_58.art("5")));
    }

    private static List<String> usedAgain(RewardState now, RewardReceipt receipt) {
        Set<String> used = new HashSet<>();
        now.receipts().stream()
                .flatMap(one -> one.receipt().costs().stream())
                .map(RewardCost::voucher)
                .forEach(used::add);
        Stream<String> vouchers = receipt.costs().stream().map(RewardCost::voucher);
        return vouchers.filter(voucher -> !used.add(voucher)).distinct().toList();
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }
}
