package org.openlicence.exchange.query.disputedesk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeStatus;
import org.openlicence.exchange.dispute.event.DisputeEvent;
import org.openlicence.exchange.dispute.event.DisputeEvent.BroughtToCourt;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeAnswered;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeClosed;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeOpened;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationEnded;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationRequested;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementAccepted;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementProposed;
import org.openlicence.exchange.query.disputedesk.DisputeView.Answer;
import org.openlicence.exchange.query.disputedesk.DisputeView.Closing;
import org.openlicence.exchange.query.disputedesk.DisputeView.Court;
import org.openlicence.exchange.query.disputedesk.DisputeView.Mediation;
import org.openlicence.exchange.query.disputedesk.DisputeView.Proposal;

/** A dispute's view after one more event. Pure. */
final class DisputeFold {
    private DisputeFold() {}

    /** @throws IllegalStateException when the stream does not begin with its opening */
    static DisputeView after(@Nullable DisputeView before, DisputeEvent event, long sequence) {
        if (event instanceof DisputeOpened opened) {
            return opened(opened, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a dispute never opened: " + event.disputeId());
        }
        Step step = new Step(before, event, sequence);
        String by = event.trace().organisationId();
        return switch (event) {
            case DisputeOpened e -> opened(e, sequence);
            case DisputeAnswered e ->
                step.answered(new Answer(e.answerHash(), by, e.trace().effectiveOn()));
            case SettlementProposed e ->
                step.proposed(
                        new Proposal(e.number(), e.termsHash(), by, e.trace().effectiveOn()));
            case SettlementAccepted e -> step.proposed(before.proposal());
            case MediationRequested e ->
                step.mediated(
                        DisputeStatus.MEDIATION_REQUESTED,
                        new Mediation(e.reference(), e.requestedOn(), by, null, null, null));
            case MediationEnded e -> {
                Mediation asked = Objects.requireNonNull(before.mediation());
                yield step.mediated(
                        e.agreed() ? DisputeStatus.MEDIATED : DisputeStatus.MEDIATION_FAILED,
                        new Mediation(
                                asked.reference(),
                                asked.requestedOn(),
                                asked.byOrganisation(),
                                e.agreed(),
                                e.reference(),
                                e.endedOn()));
            }
            case BroughtToCourt e -> step.inCourt(new Court(e.caseNumber(), e.filedOn(), by));
            case DisputeClosed e -> step.closed(new Closing(e.outcome(), e.reference(), e.closedOn(), by));
        };
    }

    private static DisputeView opened(DisputeOpened e, long sequence) {
        return new DisputeView(
                e.disputeId(),
                sequence,
                e.licenceId(),
                e.takerId(),
                e.licensorIds(),
                e.claimantId(),
                e.subject(),
                e.claimHash(),
                e.claimedFen(),
                DisputeStatus.OPENED,
                null,
                null,
                null,
                null,
                null,
                e.trace().occurredAt(),
                e.trace().occurredAt(),
                e.trace().occurredAt());
    }

    private record Step(DisputeView before, DisputeEvent event, long sequence) {
        DisputeView answered(Answer answer) {
            return next(DisputeStatus.NEGOTIATING, answer, before.proposal(), before.mediation(), before.court(), null);
        }

        DisputeView proposed(@Nullable Proposal proposal) {
            return next(before.status(), before.answer(), proposal, before.mediation(), before.court(), null);
        }

        DisputeView mediated(DisputeStatus status, Mediation mediation) {
            return next(status, before.answer(), before.proposal(), mediation, before.court(), null);
        }

        DisputeView inCourt(Court court) {
            return next(DisputeStatus.IN_COURT, before.answer(), before.proposal(), before.mediation(), court, null);
        }

        DisputeView closed(Closing closing) {
            return next(
                    DisputeStatus.CLOSED,
                    before.answer(),
                    before.proposal(),
                    before.mediation(),
                    before.court(),
                    closing);
        }

        private DisputeView next(
                DisputeStatus status,
                @Nullable Answer answer,
                @Nullable Proposal proposal,
                @Nullable Mediation mediation,
                @Nullable Court court,
                @Nullable Closing closing) {
            return new DisputeView(
                    before.disputeId(),
                    sequence,
                    before.licenceId(),
                    before.takerId(),
                    before.licensorIds(),
                    before.claimantId(),
                    before.subject(),
                    before.claimHash(),
                    before.claimedFen(),
                    status,
                    answer,
                    proposal,
                    mediation,
                    court,
                    closing,
                    before.openedAt(),
                    status == before.status()
                            ? before.statusSince()
                            : event.trace().occurredAt(),
                    event.trace().occurredAt());
        }
    }
}
