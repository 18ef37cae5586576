package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyPayment;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyRefund;
import org.openlicence.exchange.royalty.RoyaltyCommand.MarkRoyaltyOverdue;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Statement;
import org.openlicence.exchange.royalty.RoyaltyState.Receipt;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyFellOverdue;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaid;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaymentMismatched;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyRefunded;
import org.openlicence.exchange.royalty.rule.LastDayIsOver;
import org.openlicence.exchange.royalty.rule.PaymentWasToGoBack;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;

/** What the bank's reports, and their absence, lead to. */
final class RoyaltyPaymentDecision {
    private static final int REFERENCE = 60;
    private static final Provision FEE_AS_AGREED = Law.CC.art("867");
    private static final Provision ARREARS = Law.CC.art("873");
    private static final Provision BACK = Law.DESIGN.art("refunds");

    private RoyaltyPaymentDecision() {}

    /** Nothing for a reference that is known. Money is never refused, it settles the period or goes back. */
    static List<RoyaltyEvent> confirm(RoyaltyState now, ConfirmRoyaltyPayment command, PolicyBook policies) {
        if (now.receipts().containsKey(command.bankReference())) {
            return List.of();
        }
        BusinessRule.check(FieldWithinLimit.requiredLine("bankReference", command.bankReference(), REFERENCE));
        RoyaltyPeriod period = now.period(command.period());
        String mismatch = mismatch(now, command, period);
        LocalDate valueOn = Shanghai.dayOf(command.valueAt());
        if (mismatch == null) {
            return List.of(new RoyaltyPaid(
                    command.aggregateId(),
                    command.period(),
                    command.bankReference(),
                    command.amount().fen(),
                    command.valueAt(),
                    Trace.effective(command.origin(), valueOn, policies.version(), FEE_AS_AGREED)));
        }
        return List.of(new RoyaltyPaymentMismatched(
                command.aggregateId(),
                now.plan().licenceId(),
                command.period(),
                command.bankReference(),
                period == null || !period.status().payable() ? 0 : period.dueFen(),
                command.amount().fen(),
                command.payerId(),
                mismatch,
                command.valueAt(),
                Trace.effective(command.origin(), valueOn, policies.version(), BACK)));
    }

    /** Nothing for a refund that is known. @throws org.openlicence.exchange.shared.Refused RY-09 */
    static List<RoyaltyEvent> refunded(RoyaltyState now, ConfirmRoyaltyRefund command, PolicyBook policies) {
        Receipt receipt = now.receipts().get(command.bankReference());
        if (receipt == Receipt.WENT_BACK) {
            return List.of();
        }
        BusinessRule.check(new PaymentWasToGoBack(command.bankReference(), receipt == Receipt.GOES_BACK));
        return List.of(new RoyaltyRefunded(
                command.aggregateId(),
                command.bankReference(),
                command.refundReference(),
                Trace.of(command.origin(), policies.version(), BACK)));
    }

    /** Nothing where it was paid meanwhile, or is gone. @throws org.openlicence.exchange.shared.Refused RY-06 */
    static List<RoyaltyEvent> overdue(RoyaltyState now, MarkRoyaltyOverdue command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        Statement statement = period == null ? null : period.statement();
        LocalDate dueOn = statement == null ? null : statement.paymentDueOn();
        if (period == null || period.status() != RoyaltyStatus.STATED || dueOn == null) {
            return List.of();
        }
        BusinessRule.check(
                new LastDayIsOver(period.number(), dueOn, command.origin().day()));
        Trace trace = Trace.effective(command.origin(), dueOn.plusDays(1), policies.version(), ARREARS);
        return List.of(new RoyaltyFellOverdue(command.aggregateId(), command.period(), trace));
    }

    private static @Nullable String mismatch(
            RoyaltyState now, ConfirmRoyaltyPayment command, @Nullable RoyaltyPeriod period) {
        if (period == null || !period.status().payable()) {
            return "NOT_AWAITED";
        }
        if (!now.plan().takerId().equals(command.payerId())) {
            return "PAYER";
        }
        return period.dueFen() == command.amount().fen() ? null : "AMOUNT";
    }
}
