package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.licence.LicenceCommand.CompleteTerm;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.DueCancelled;
import org.openlicence.exchange.licence.event.LicenceEvent.EndCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.licence.rule.TermHasRunOut;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** How a licence comes to its end: the term runs out, the right does, or the licensor ends it for breach. */
final class EndDecision {
    private static final Provision[] RIGHT_ENDED = {Law.CC.art("865")};
    private static final Provision[] DECLINED = {Law.CC.art("562(2)")};
    private static final Provision[] BREACH = {Law.CC.art("563(3)"), Law.CC.art("565"), Law.CC.art("873")};

    private EndDecision() {}

    /** @throws org.openlicence.exchange.shared.Refused LC-10 before the term is over */
    static List<LicenceEvent> complete(LicenceState now, CompleteTerm command, PolicyBook policies) {
        return switch (now.status()) {
            case COMPLETED, ENDED, NOT_FORMED -> List.of();
            case AWAITING_PAYMENT, IN_FORCE -> {
                LocalDate validTo = now.validTo();
                BusinessRule.check(new TermHasRunOut(validTo, command.origin().day()));
                if (validTo == null) {
                    throw new IllegalStateException("a term that ran out has an end");
                }
                Trace trace = Trace.effective(command.origin(), validTo, policies.version(), Law.CC.art("865"));
                yield List.of(new LicenceCompleted(command.aggregateId(), validTo, trace));
            }
        };
    }

    /**
     * The right ended: an awaited licence cannot form any more, one in force ends that day, one that was over by then already
     * stays as it is and one that was over later ended that day, and one that formed on or after that day (the register learnt
     * of it late) never had a right to rest on, so it did not form and the money goes back.
     *
     * <p>An end by a party, for breach or after a trial, only ever ends a licence in force.
     */
    static List<LicenceEvent> end(LicenceState now, EndLicence command, PolicyBook policies) {
        LocalDate endedOn = command.endedOn();
        Provision[] basis =
                switch (command.reason()) {
                    case EndLicence.BREACH -> BREACH;
                    case EndLicence.DECLINED -> DECLINED;
                    default -> RIGHT_ENDED;
                };
        boolean byParties = basis != RIGHT_ENDED;
        Trace trace = Trace.effective(command.origin(), endedOn, policies.version(), basis);
        LocalDate validFrom = now.validFrom();
        boolean formed = validFrom != null;
        return switch (now.status()) {
            case AWAITING_PAYMENT ->
                byParties
                        ? List.of()
                        : List.of(
                                new NoticeLapsed(command.aggregateId(), LapseReason.RIGHT_NOT_IN_FORCE.name(), trace));
            case NOT_FORMED -> List.of();
            case IN_FORCE, COMPLETED, ENDED -> {
                if (formed && !byParties && !endedOn.isAfter(validFrom)) {
                    yield undone(now, command, trace);
                }
                yield now.status() == LicenceStatus.IN_FORCE
                        ? ended(now, command, trace, policies)
                        : byParties ? List.of() : endedEarlier(now, command, trace);
            }
        };
    }

    private static List<LicenceEvent> ended(LicenceState now, EndLicence command, Trace trace, PolicyBook policies) {
        LocalDate validTo = now.validTo();
        if (validTo == null || !command.endedOn().isBefore(validTo)) {
            return List.of();
        }
        List<LicenceEvent> events = new ArrayList<>();
        events.add(new LicenceEnded(command.aggregateId(), command.reason(), command.endedOn(), trace));
        LicenceState.Contract contract = now.notice().contract();
        LocalDate dueOn = contract == null ? null : contract.paymentDueOn();
        boolean invalidated = command.reason().equals(RightEnd.INVALIDATED.name());
        if (invalidated && dueOn != null && !now.paid() && !dueOn.isBefore(command.endedOn())) {
            events.add(new DueCancelled(
                    command.aggregateId(),
                    now.notice().due().fen(),
                    dueOn,
                    Trace.effective(command.origin(), command.endedOn(), policies.version(), Law.PL.art("47"))));
        }
        return events;
    }

    private static List<LicenceEvent> endedEarlier(LicenceState now, EndLicence command, Trace trace) {
        LicenceState.End end = now.end();
        return end != null && command.endedOn().isBefore(end.on())
                ? List.of(new EndCorrected(command.aggregateId(), command.reason(), command.endedOn(), trace))
                : List.of();
    }

    private static List<LicenceEvent> undone(LicenceState now, EndLicence command, Trace trace) {
        List<LicenceEvent> events = new ArrayList<>();
        events.add(new FormationCorrected(
                command.aggregateId(),
                now.status().name(),
                LapseReason.RIGHT_NOT_IN_FORCE.name(),
                command.endedOn(),
                trace));
        now.receipts().forEach((bankReference, receipt) -> {
            if (receipt.forming() && !receipt.refundOrdered()) {
                events.add(new RefundOrdered(
                        command.aggregateId(),
                        bankReference,
                        receipt.amount().fen(),
                        now.notice().takerId(),
                        trace));
            }
        });
        return events;
    }
}
