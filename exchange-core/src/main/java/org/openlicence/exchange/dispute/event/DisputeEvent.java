package org.openlicence.exchange.dispute.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a dispute over a licence. */
public sealed interface DisputeEvent extends ExchangeEvent {
    String disputeId();

    @Override
    default String aggregateId() {
        return disputeId();
    }

    /**
     * A party of the licence raised it. The licence goes on.
     *
     * @param claimantId the party that did
     * @param subject FORMATION, PAYMENT, PERFORMANCE, SCOPE, RIGHT_ENDED, TERMINATION, OTHER
     * @param claimHash SHA-256 of what is asked for and why; the words are kept where they can be erased
     * @param claimedFen sum asked for, fen; absent when none is
     */
    @EventName("dispute.DisputeOpened")
    @Revision("1")
    record DisputeOpened(
            String disputeId,
            String licenceId,
            String takerId,
            List<String> licensorIds,
            String claimantId,
            String subject,
            String claimHash,
            @Nullable Long claimedFen,
            Trace trace)
            implements DisputeEvent {
        public DisputeOpened {
            licensorIds = List.copyOf(licensorIds);
        }
    }

    /** @param answerHash SHA-256 of the answer */
    @EventName("dispute.DisputeAnswered")
    @Revision("1")
    record DisputeAnswered(String disputeId, String answerHash, Trace trace) implements DisputeEvent {}

    /**
     * @param number which proposal it is, from 1; it takes the place of the one before
     * @param termsHash SHA-256 of what is proposed
     */
    @EventName("dispute.SettlementProposed")
    @Revision("1")
    record SettlementProposed(String disputeId, int number, String termsHash, Trace trace) implements DisputeEvent {}

    /** The other side agreed to a proposal. */
    @EventName("dispute.SettlementAccepted")
    @Revision("1")
    record SettlementAccepted(String disputeId, int number, Trace trace) implements DisputeEvent {}

    /** @param reference of the request at the patent office */
    @EventName("dispute.MediationRequested")
    @Revision("1")
    record MediationRequested(String disputeId, String reference, LocalDate requestedOn, Trace trace)
            implements DisputeEvent {}

    /** @param reference of the mediation agreement or of the note that there is none */
    @EventName("dispute.MediationEnded")
    @Revision("1")
    record MediationEnded(String disputeId, boolean agreed, String reference, LocalDate endedOn, Trace trace)
            implements DisputeEvent {}

    @EventName("dispute.BroughtToCourt")
    @Revision("1")
    record BroughtToCourt(String disputeId, String caseNumber, LocalDate filedOn, Trace trace)
            implements DisputeEvent {}

    /**
     * It is over.
     *
     * @param outcome SETTLED, MEDIATION_AGREEMENT, JUDGMENT, COURT_SETTLEMENT, WITHDRAWN
     * @param reference of the agreement or judgment; absent for a settlement between the parties and a withdrawal
     */
    @EventName("dispute.DisputeClosed")
    @Revision("1")
    record DisputeClosed(
            String disputeId, String outcome, @Nullable String reference, LocalDate closedOn, Trace trace)
            implements DisputeEvent {}
}
