package org.openlicence.exchange.query.matchdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.query.matchdesk.MatchView.Answer;
import org.openlicence.exchange.query.matchdesk.MatchView.Commission;
import org.openlicence.exchange.query.matchdesk.MatchView.Feedback;
import org.openlicence.exchange.query.matchdesk.MatchView.Introduction;
import org.openlicence.exchange.query.matchdesk.MatchView.Outcome;
import org.openlicence.exchange.query.matchdesk.MatchView.Proposal;
import org.openlicence.exchange.query.matchdesk.MatchView.Refused;
import org.openlicence.exchange.query.matchdesk.MatchView.Report;

/** A view being changed by one event. */
final class MatchDraft {
    final Proposal proposal;
    final Instant proposedAt;
    final MatchStatus before;
    MatchStatus status;

    @Nullable
    LocalDate enterpriseAgreedOn;

    @Nullable
    LocalDate ownerAgreedOn;

    @Nullable
    Introduction introduction;

    @Nullable
    Refused refusal;

    @Nullable
    Feedback feedback;

    @Nullable
    Answer answer;

    @Nullable
    Outcome outcome;

    @Nullable
    Commission commission;

    List<Report> reports = new ArrayList<>();

    @Nullable
    Instant firstReplyAt;

    @Nullable
    Instant statusSince;

    MatchDraft(Proposal proposal, Instant proposedAt) {
        this.proposal = proposal;
        this.proposedAt = proposedAt;
        this.before = MatchStatus.PROPOSED;
        this.status = MatchStatus.PROPOSED;
        this.statusSince = proposedAt;
    }

    MatchDraft(MatchView view) {
        this.proposal = view.proposal();
        this.proposedAt = view.proposedAt();
        this.before = view.status();
        this.status = view.status();
        this.enterpriseAgreedOn = view.enterpriseAgreedOn();
        this.ownerAgreedOn = view.ownerAgreedOn();
        this.introduction = view.introduction();
        this.refusal = view.refusal();
        this.feedback = view.feedback();
        this.answer = view.answer();
        this.outcome = view.outcome();
        this.commission = view.commission();
        this.reports.addAll(view.reports());
        this.firstReplyAt = view.firstReplyAt();
        this.statusSince = view.statusSince();
    }

    /** A side has answered. */
    void replied(Instant at) {
        if (firstReplyAt == null) {
            firstReplyAt = at;
        }
    }

    MatchView view(String matchId, long sequence, Instant at) {
        return new MatchView(
                matchId,
                sequence,
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
                reports,
                proposedAt,
                firstReplyAt,
                status == before ? Objects.requireNonNullElse(statusSince, at) : at,
                at);
    }
}
