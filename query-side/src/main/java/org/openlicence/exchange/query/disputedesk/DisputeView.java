package org.openlicence.exchange.query.disputedesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeStatus;

/**
 * A dispute as its events tell it. For the parties of the licence, and for the patent registrar once it was asked to mediate.
 *
 * @param version sequence of the last event shown; the ETag
 * @param subject one of {@link org.openlicence.exchange.dispute.DisputeSubject}
 * @param claimHash SHA-256 of the claim, whose words are kept beside the log; so are those of answer and proposal
 * @param claimedFen sum asked for, fen; absent when none is
 * @param answer of the other side; absent before
 * @param proposal the one that stands; absent while there is none
 * @param mediation absent unless the patent office was asked
 * @param court absent unless it went to court
 * @param closing absent while it goes on
 */
public record DisputeView(
        String disputeId,
        long version,
        String licenceId,
        String takerId,
        List<String> licensorIds,
        String claimantId,
        String subject,
        String claimHash,
        @Nullable Long claimedFen,
        DisputeStatus status,
        @Nullable Answer answer,
        @Nullable Proposal proposal,
        @Nullable Mediation mediation,
        @Nullable Court court,
        @Nullable Closing closing,
        Instant openedAt,
        Instant statusSince,
        Instant changedAt) {
    public DisputeView {
        licensorIds = List.copyOf(licensorIds);
    }

    public record Answer(String textHash, String byOrganisation, LocalDate on) {}

    public record Proposal(int number, String termsHash, String byOrganisation, LocalDate on) {}

    /** @param agreed absent, like the two after it, until the office ended it */
    public record Mediation(
            String reference,
            LocalDate requestedOn,
            String byOrganisation,
            @Nullable Boolean agreed,
            @Nullable String endReference,
            @Nullable LocalDate endedOn) {}

    public record Court(String caseNumber, LocalDate filedOn, String byOrganisation) {}

    /** @param outcome one of {@link org.openlicence.exchange.dispute.DisputeOutcome} */
    public record Closing(String outcome, @Nullable String reference, LocalDate closedOn, String byOrganisation) {}

    public boolean partyIs(String organisationId) {
        return takerId.equals(organisationId) || licensorIds.contains(organisationId);
    }

    /** Whether two parties stand on one side of the licence. */
    public boolean sameSide(String one, String other) {
        return takerId.equals(one) == takerId.equals(other);
    }
}
