package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyPayment;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyRefund;
import org.openlicence.exchange.royalty.RoyaltyCommand.MarkRoyaltyOverdue;
import org.openlicence.exchange.royalty.RoyaltyState.Receipt;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.ArrearsPaid;
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
    private static final String NOT_AWAITED = "NOT_AWAITED";
    private static final Provision FEE_AS_AGREED = Law.CC.art("867");
    private static final Provision ARREARS = Law.CC.art("873");
    private static final Provision BACK = Law.DESIGN.art("refunds");

    private RoyaltyPaymentDecision() {}

    /** Nothing for a reference that is known. Money is never refused, it settles its row, penalty included, or goes back. */
    static List<RoyaltyEvent> confirm(RoyaltyState now, ConfirmRoyaltyPayment command, PolicyBook policies) {
        if (now.receipts().containsKey(command.bankReference())) {
            return List.of();
        }
        BusinessRule.check(FieldWithinLimit.requiredLine("bankReference", command.bankReference(), REFERENCE));
        AccountRow row = now.row(command.period());
        LocalDate valueOn = Shanghai.dayOf(command.valueAt());
        long owedFen = row == null || !row.status().payable()
                ? 0
                : row.dueFen() + ArrearsPenalty.of(row, valueOn, policies).fen();
        String mismatch = mismatch(now, command, owedFen);
        if (row != null && mismatch == null) {
            return List.of(paid(row, ArrearsPenalty.of(row, valueOn, policies), command, valueOn, policies));
        }
        return List.of(new RoyaltyPaymentMismatched(
                command.aggregateId(),
                now.plan().licenceId(),
                command.period(),
                command.bankReference(),
                owedFen,
                command.amount().fen(),
                command.payerId(),
                mismatch == null ? NOT_AWAITED : mismatch,
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
        AccountRow row = now.row(command.period());
        LocalDate dueOn = row == null ? null : row.paymentDueOn(policies);
        if (row == null || !row.status().inTime() || dueOn == null) {
            return List.of();
        }
        BusinessRule.check(
                new LastDayIsOver(row.number(), dueOn, command.origin().day()));
        Trace trace = Trace.effective(command.origin(), dueOn.plusDays(1), policies.version(), ARREARS);
        return List.of(new RoyaltyFellOverdue(command.aggregateId(), command.period(), trace));
    }

    /** Late money that has no penalty is money as any other. */
    private static RoyaltyEvent paid(
            AccountRow row,
            ArrearsPenalty penalty,
            ConfirmRoyaltyPayment command,
            LocalDate valueOn,
            PolicyBook policies) {
        if (penalty.fen() == 0) {
            return new RoyaltyPaid(
                    command.aggregateId(),
                    command.period(),
                    command.bankReference(),
                    command.amount().fen(),
                    command.valueAt(),
                    Trace.effective(command.origin(), valueOn, policies.version(), FEE_AS_AGREED));
        }
        return new ArrearsPaid(
                command.aggregateId(),
                command.period(),
                command.bankReference(),
                row.dueFen(),
                penalty.fen(),
                penalty.dailyBasisPoints(),
                penalty.days(),
                command.valueAt(),
                Trace.effective(command.origin(), valueOn, policies.version(), FEE_AS_AGREED, ARREARS));
    }

    /** Why money settles nothing; absent when it does. @param owedFen principal and penalty; 0 when nothing is awaited */
    private static @Nullable String mismatch(RoyaltyState now, ConfirmRoyaltyPayment command, long owedFen) {
        if (owedFen == 0) {
            return NOT_AWAITED;
        }
        if (!now.plan().takerId().equals(command.payerId())) {
            return "PAYER";
        }
        return owedFen == command.amount().fen() ? null : "AMOUNT";
    }
}
