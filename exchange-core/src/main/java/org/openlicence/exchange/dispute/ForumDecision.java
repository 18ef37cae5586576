package org.openlicence.exchange.dispute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.dispute.DisputeCommand.BringToCourt;
import org.openlicence.exchange.dispute.DisputeCommand.CloseDispute;
import org.openlicence.exchange.dispute.DisputeCommand.RecordMediation;
import org.openlicence.exchange.dispute.DisputeCommand.RequestMediation;
import org.openlicence.exchange.dispute.event.DisputeEvent;
import org.openlicence.exchange.dispute.event.DisputeEvent.BroughtToCourt;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeClosed;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationEnded;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationRequested;
import org.openlicence.exchange.dispute.rule.ClaimantWithdraws;
import org.openlicence.exchange.dispute.rule.OutcomeFitsDispute;
import org.openlicence.exchange.dispute.rule.StepDayIsPossible;
import org.openlicence.exchange.dispute.rule.StepFitsDispute;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

/** What happens before the patent office and the courts, and how it ends there. */
final class ForumDecision {
    private static final int REFERENCE = 60;
    private static final Set<DisputeStatus> BEFORE_MEDIATION =
            EnumSet.of(DisputeStatus.OPENED, DisputeStatus.NEGOTIATING);
    /** Nothing bars a party from the court, neither a mediation under way nor an agreement that is not kept. */
    private static final Set<DisputeStatus> BEFORE_COURT =
            EnumSet.complementOf(EnumSet.of(DisputeStatus.IN_COURT, DisputeStatus.CLOSED));

    private ForumDecision() {}

    /** Nothing for the request that is known. @throws org.openlicence.exchange.shared.Refused IN-01, DP-01, DP-02 */
    static List<DisputeEvent> request(DisputeState now, RequestMediation command, PolicyBook policies) {
        MediationRequested known = now.last(MediationRequested.class);
        if (known != null
                && known.reference().equals(command.reference())
                && known.requestedOn().equals(command.requestedOn())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                new StepFitsDispute(now.status(), BEFORE_MEDIATION),
                possible(now, command.requestedOn(), command.origin()));
        return List.of(new MediationRequested(
                command.aggregateId(),
                command.reference(),
                command.requestedOn(),
                trace(command.requestedOn(), command.origin(), policies)));
    }

    /** Nothing for the end that is known. @throws org.openlicence.exchange.shared.Refused IN-01, DP-01, DP-02 */
    static List<DisputeEvent> mediated(DisputeState now, RecordMediation command, PolicyBook policies) {
        MediationEnded known = now.last(MediationEnded.class);
        if (known != null
                && known.agreed() == command.agreed()
                && known.reference().equals(command.reference())
                && known.endedOn().equals(command.endedOn())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                new StepFitsDispute(now.status(), Set.of(DisputeStatus.MEDIATION_REQUESTED)),
                possible(now, command.endedOn(), command.origin()));
        return List.of(new MediationEnded(
                command.aggregateId(),
                command.agreed(),
                command.reference(),
                command.endedOn(),
                trace(command.endedOn(), command.origin(), policies)));
    }

    /** Nothing for the case that is known. @throws org.openlicence.exchange.shared.Refused IN-01, DP-01, DP-02 */
    static List<DisputeEvent> court(DisputeState now, BringToCourt command, PolicyBook policies) {
        BroughtToCourt known = now.last(BroughtToCourt.class);
        if (known != null
                && known.caseNumber().equals(command.caseNumber())
                && known.filedOn().equals(command.filedOn())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("caseNumber", command.caseNumber(), REFERENCE),
                new StepFitsDispute(now.status(), BEFORE_COURT),
                possible(now, command.filedOn(), command.origin()));
        return List.of(new BroughtToCourt(
                command.aggregateId(),
                command.caseNumber(),
                command.filedOn(),
                trace(command.filedOn(), command.origin(), policies)));
    }

    /** Nothing for the end that is known. @throws org.openlicence.exchange.shared.Refused IN-01, DP-02, DP-04, DP-05 */
    static List<DisputeEvent> close(DisputeState now, CloseDispute command, PolicyBook policies) {
        DisputeClosed known = now.last(DisputeClosed.class);
        if (known != null
                && known.outcome().equals(command.outcome().name())
                && Objects.equals(known.reference(), command.reference())
                && known.closedOn().equals(command.closedOn())) {
            return List.of();
        }
        String sender = command.origin().actor().organisationId();
        BusinessRule.check(
                command.outcome() == DisputeOutcome.WITHDRAWN
                        ? FieldWithinLimit.line("reference", command.reference(), REFERENCE)
                        : FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                new OutcomeFitsDispute(command.outcome(), now.status()),
                new ClaimantWithdraws(
                        command.outcome(), now.opened().claimantId().equals(sender)),
                possible(now, command.closedOn(), command.origin()));
        return List.of(new DisputeClosed(
                command.aggregateId(),
                command.outcome().name(),
                command.reference(),
                command.closedOn(),
                trace(command.closedOn(), command.origin(), policies)));
    }

    private static Trace trace(LocalDate on, Origin origin, PolicyBook policies) {
        return Trace.effective(origin, on, policies.version(), Law.PL.art("52"));
    }

    private static BusinessRule possible(DisputeState now, LocalDate on, Origin origin) {
        return new StepDayIsPossible(on, now.earliest(), origin.day());
    }
}
