package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceCommand.FormByContract;
import org.openlicence.exchange.licence.PaymentVerdict.Mismatch;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** How a signed contract becomes a licence, and what money does to one: it is in force as agreed, paid or not. */
final class ContractDecision {
    private static final Provision[] CONTRACT = {Law.PL.art("51(3)"), Law.CC.art("863"), Law.CC.art("490")};

    private ContractDecision() {}

    /** What was signed forms the licence; a right that turns out to be over ends it in the same step. */
    static List<LicenceEvent> form(FormByContract command, PatentRegister patents, PolicyBook policies) {
        SignedContract contract = command.contract();
        PatentFacts facts = patents.lockFacts(contract.patentId()).orElseThrow();
        List<LicenceEvent> events = new ArrayList<>();
        events.add(concluded(command, policies));
        events.add(Formation.of(command, contract.signedAt(), contract.terms(), facts, policies, CONTRACT));
        LocalDate rightEndedOn = facts.rightEndedOn();
        RightEnd rightEnd = facts.rightEnd();
        if (rightEndedOn != null && rightEnd != null) {
            LicenceState formed = null;
            for (LicenceEvent event : List.copyOf(events)) {
                formed = LicenceState.after(formed, event);
            }
            EndLicence end = new EndLicence(command.licenceId(), rightEnd.name(), rightEndedOn, command.origin());
            events.addAll(formed == null ? List.of() : EndDecision.end(formed, end, policies));
        }
        return events;
    }

    /** The sum due is taken note of once; anything else goes back. */
    static List<LicenceEvent> pay(LicenceState now, ConfirmPayment command, PolicyBook policies) {
        Mismatch mismatch = mismatch(now, command);
        if (mismatch == null) {
            return List.of(new PaymentConfirmed(
                    command.aggregateId(),
                    command.bankReference(),
                    command.amount().fen(),
                    command.valueAt(),
                    Trace.of(command.origin(), policies.version(), Law.CC.art("867"))));
        }
        return List.of(
                new PaymentMismatched(
                        command.aggregateId(),
                        command.bankReference(),
                        now.paid() ? 0 : now.notice().due().fen(),
                        command.amount().fen(),
                        mismatch.name(),
                        command.valueAt(),
                        Trace.of(command.origin(), policies.version(), Law.CC.art("867"))),
                new RefundOrdered(
                        command.aggregateId(),
                        command.bankReference(),
                        command.amount().fen(),
                        command.payerId(),
                        Trace.of(command.origin(), policies.version(), Law.CC.art("985"))));
    }

    private static @Nullable Mismatch mismatch(LicenceState now, ConfirmPayment command) {
        boolean owed = now.status() != LicenceStatus.NOT_FORMED
                && now.notice().due().fen() > 0
                && !now.paid()
                && !now.claims().dueCancelled();
        if (!owed) {
            return Mismatch.NOT_AWAITED;
        }
        if (!command.payerId().equals(now.notice().takerId())) {
            return Mismatch.PAYER;
        }
        return command.amount().equals(now.notice().due()) ? null : Mismatch.AMOUNT;
    }

    private static ContractConcluded concluded(FormByContract command, PolicyBook policies) {
        SignedContract contract = command.contract();
        IntendedUse use = command.intendedUse();
        return new ContractConcluded(
                command.aggregateId(),
                contract.negotiationId(),
                contract.patentId().value(),
                contract.takerId(),
                contract.licensorIds(),
                contract.licensorIds().getFirst(),
                contract.text(),
                contract.contentHash(),
                contract.terms().canonical(),
                contract.version(),
                contract.terms().hash().value(),
                contract.terms().feePlan().dueAtConclusionFen(),
                contract.paymentDueOn(),
                contract.signedAt(),
                use.product(),
                use.startOn(),
                use.divisionCode(),
                use.expectedSalesFen(),
                Trace.of(command.origin(), policies.version(), CONTRACT));
    }
}
