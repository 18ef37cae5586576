package org.openlicence.exchange.query.matchdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.MatchSide;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.match.event.MatchEvent.AgreedCommission;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;

/**
 * An introduction as its events tell it. For its broker, the two sides and, once drawn or reported, the market office.
 *
 * @param version sequence of the last event shown; the ETag
 * @param managerId pseudonym of whoever proposed it
 * @param enterpriseAgreedOn absent until the enterprise agreed
 * @param ownerAgreedOn absent until the owner agreed
 * @param introduction absent until both agreed
 * @param refusal why it came to nothing; absent otherwise
 * @param feedback of the enterprise; absent before
 * @param answer of the owner; absent before
 * @param outcome absent while there is none
 * @param commission absent until claimed
 * @param firstReplyAt when a side first answered; absent before
 */
public record MatchView(
        String matchId,
        long version,
        Proposal proposal,
        MatchStatus status,
        @Nullable LocalDate enterpriseAgreedOn,
        @Nullable LocalDate ownerAgreedOn,
        @Nullable Introduction introduction,
        @Nullable Refused refusal,
        @Nullable Feedback feedback,
        @Nullable Answer answer,
        @Nullable Outcome outcome,
        @Nullable Commission commission,
        List<Report> reports,
        Instant proposedAt,
        @Nullable Instant firstReplyAt,
        Instant statusSince,
        Instant changedAt) {
    public MatchView {
        reports = List.copyOf(reports);
    }

    /** @param reasonsHash of words kept beside the log @param contract absent where the broker is not paid */
    public record Proposal(
            String brokerId,
            String managerId,
            @Nullable String demandId,
            String enterpriseId,
            String patentId,
            @Nullable String listingId,
            String ownerId,
            List<String> ownerIds,
            @Nullable Integer score,
            List<String> elements,
            String reasonsHash,
            @Nullable String conflict,
            @Nullable AgreedCommission contract,
            LocalDate answerBy) {
        public Proposal {
            ownerIds = List.copyOf(ownerIds);
            elements = List.copyOf(elements);
        }
    }

    public record Introduction(LocalDate on, String tier, boolean inspected, LocalDate outcomeUntil) {}

    /** @param side who did not want it; absent when it lapsed @param reason a MatchRefusal; absent when it lapsed */
    public record Refused(
            @Nullable String side,
            @Nullable String reason,
            @Nullable String noteHash,
            LocalDate on) {}

    public record Feedback(
            int prospect,
            String improvement,
            @Nullable String improvementHash,
            String intention,
            @Nullable String refusal,
            @Nullable LocalDate answerBy,
            LocalDate on) {}

    public record Answer(String answerHash, LocalDate on) {}

    /**
     * @param sumFen due at conclusion; absent where there is none
     * @param laterFen paid later and counted for the commission; absent while there is none
     */
    public record Outcome(
            String kind,
            String reference,
            LocalDate on,
            @Nullable Long sumFen,
            @Nullable Long laterFen) {
        Outcome andLater(long fen) {
            return new Outcome(kind, reference, on, sumFen, (laterFen == null ? 0 : laterFen) + fen);
        }

        /** All that bears commission, fen. */
        public long baseFen() {
            return (sumFen == null ? 0 : sumFen) + (laterFen == null ? 0 : laterFen);
        }
    }

    /**
     * The last claim.
     *
     * @param settledOn absent, like its reference, until paid
     * @param settledBeforeFen earlier claims, which were paid; absent without them
     */
    public record Commission(
            long amountFen,
            LocalDate claimedOn,
            @Nullable LocalDate settledOn,
            @Nullable String reference,
            @Nullable Long settledBeforeFen) {
        /** All that was claimed of the outcome, fen. */
        public long claimedInAll() {
            return amountFen + (settledBeforeFen == null ? 0 : settledBeforeFen);
        }

        /** All that was paid, fen. */
        long settledInAll() {
            return claimedInAll() - (settledOn == null ? amountFen : 0);
        }
    }

    public record Report(int number, String side, String kind, String evidenceHash, LocalDate on) {}

    public boolean partyIs(String organisationId) {
        return proposal.brokerId().equals(organisationId) || sideIs(organisationId);
    }

    public boolean sideIs(String organisationId) {
        return enterpriseIs(organisationId) || ownerIs(organisationId);
    }

    public boolean enterpriseIs(String organisationId) {
        return proposal.enterpriseId().equals(organisationId);
    }

    public boolean ownerIs(String organisationId) {
        return proposal.ownerId().equals(organisationId);
    }

    public boolean brokerIs(String organisationId) {
        return proposal.brokerId().equals(organisationId);
    }

    /** Whether the exchange proposed it itself, without a broker. */
    public boolean byExchange() {
        return brokerIs(Actor.SYSTEM.organisationId());
    }

    /** Whether a side has agreed already. */
    public boolean agreed(String organisationId) {
        return enterpriseIs(organisationId) ? enterpriseAgreedOn != null : ownerAgreedOn != null;
    }

    /** Commission agreed, basis points; 0 for none. */
    public int rate() {
        return proposal.contract() == null ? 0 : proposal.contract().rateBasisPoints();
    }

    /** Whether a commission may be claimed, or waits for its payer. */
    public boolean commissionDue() {
        boolean waits = commission != null && commission.settledOn() == null;
        return waits || claimableFen() > 0;
    }

    /** What the broker may still claim of the outcome that stands, fen. */
    public long claimableFen() {
        if (outcome == null || proposal.contract() == null) {
            return 0;
        }
        long whole = Money.ofFen(outcome.baseFen())
                .basisPoints(proposal.contract().rateBasisPoints())
                .fen();
        return Math.max(0, whole - (commission == null ? 0 : commission.claimedInAll()));
    }

    /** Whether a claim waits for its payer. */
    public boolean claimOpen() {
        return commission != null && commission.settledOn() == null;
    }

    /**
     * The view for one reader: a report of misconduct is read by the side that made it and by the market office, never by the
     * broker it accuses or the other side.
     */
    public MatchView readBy(String organisationId, boolean office) {
        List<Report> readable = reports.stream()
                .filter(report -> office || sideOf(report).equals(organisationId))
                .toList();
        return new MatchView(
                matchId,
                version,
                proposal,
                status,
                enterpriseAgreedOn,
                ownerAgreedOn,
                introduction,
                refusal,
                feedback,
                answer,
                outcome,
                commission,
                readable,
                proposedAt,
                firstReplyAt,
                statusSince,
                changedAt);
    }

    /** SHA-256 of the brokerage contract; absent where there is no text. */
    public @Nullable String contractHash() {
        return proposal.contract() == null ? null : proposal.contract().documentHash();
    }

    /** Hashes of the texts the view names. */
    public Set<String> textHashes() {
        return Stream.concat(
                        Stream.of(
                                        proposal.reasonsHash(),
                                        contractHash(),
                                        refusal == null ? null : refusal.noteHash(),
                                        feedback == null ? null : feedback.improvementHash(),
                                        answer == null ? null : answer.answerHash())
                                .filter(Objects::nonNull),
                        reports.stream().map(Report::evidenceHash))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String sideOf(Report report) {
        return report.side().equals(MatchSide.ENTERPRISE.name()) ? proposal.enterpriseId() : proposal.ownerId();
    }

    /** Whether the market office may read it. */
    public boolean concernsOffice() {
        return !reports.isEmpty() || (introduction != null && introduction.inspected());
    }
}
