package org.openlicence.exchange.query.matchdesk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.MatchSide;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AnswerFellDueSoon;
import org.openlicence.exchange.match.event.MatchEvent.CommissionClaimed;
import org.openlicence.exchange.match.event.MatchEvent.CommissionSettled;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchLapsed;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.match.event.MatchEvent.NeedAnswered;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.match.event.MatchEvent.RoyaltyCounted;
import org.openlicence.exchange.match.event.MatchEvent.SideConsented;
import org.openlicence.exchange.query.matchdesk.MatchView.Answer;
import org.openlicence.exchange.query.matchdesk.MatchView.Commission;
import org.openlicence.exchange.query.matchdesk.MatchView.Feedback;
import org.openlicence.exchange.query.matchdesk.MatchView.Introduction;
import org.openlicence.exchange.query.matchdesk.MatchView.Outcome;
import org.openlicence.exchange.query.matchdesk.MatchView.Proposal;
import org.openlicence.exchange.query.matchdesk.MatchView.Refused;
import org.openlicence.exchange.query.matchdesk.MatchView.Report;

/** A match's view after one more event. Pure. */
final class MatchFold {
    private MatchFold() {}

    /** @throws IllegalStateException when the stream does not begin with a proposal */
    static MatchView after(@Nullable MatchView before, MatchEvent event, long sequence) {
        Instant at = event.trace().occurredAt();
        LocalDate on = event.trace().effectiveOn();
        if (event instanceof MatchProposed proposed) {
            return new MatchDraft(proposal(proposed), at).view(event.matchId(), sequence, at);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a match never proposed: " + event.matchId());
        }
        MatchDraft draft = new MatchDraft(before);
        switch (event) {
            case MatchProposed e -> throw new IllegalStateException("proposed twice: " + e.matchId());
            case SideConsented e -> consented(draft, e, at, on);
            case MatchIntroduced e -> {
                draft.status = MatchStatus.INTRODUCED;
                draft.introduction = new Introduction(on, e.tier(), e.inspected(), e.outcomeUntil());
            }
            case AnswerFellDueSoon e -> {}
            case MatchDeclined e -> {
                draft.status = MatchStatus.CLOSED;
                draft.refusal = new Refused(e.side(), e.reason(), e.noteHash(), on);
                draft.replied(at);
            }
            case MatchLapsed e -> {
                draft.status = MatchStatus.CLOSED;
                draft.refusal = new Refused(null, null, null, on);
            }
            case FeedbackGiven e -> feedback(draft, e, on);
            case NeedAnswered e -> draft.answer = new Answer(e.answerHash(), on);
            case MatchConcluded e -> {
                draft.status = MatchStatus.CONCLUDED;
                draft.outcome = new Outcome(e.kind(), e.reference(), e.concludedOn(), e.sumFen(), null);
            }
            case OutcomeUnlinked e -> {
                draft.status = MatchStatus.IN_TALKS;
                draft.outcome = null;
                draft.commission = null; // it was owed on that outcome
            }
            case RoyaltyCounted e -> {
                Outcome outcome = draft.outcome;
                if (outcome != null) {
                    draft.outcome = outcome.andLater(e.sumFen());
                }
            }
            case CommissionClaimed e -> {
                Commission earlier = draft.commission;
                draft.commission =
                        new Commission(e.amountFen(), on, null, null, earlier == null ? null : earlier.settledInAll());
            }
            case CommissionSettled e -> {
                // Before settlements were refused without an outcome, one could follow an outcome taken back.
                Commission claimed = draft.commission;
                if (claimed != null) {
                    draft.commission = new Commission(
                            e.amountFen(), claimed.claimedOn(), e.paidOn(), e.reference(), claimed.settledBeforeFen());
                }
            }
            case MisconductReported e ->
                draft.reports.add(new Report(e.number(), e.side(), e.kind(), e.evidenceHash(), on));
        }
        return draft.view(event.matchId(), sequence, at);
    }

    private static void consented(MatchDraft draft, SideConsented e, Instant at, LocalDate on) {
        draft.status = MatchStatus.CONSENT_PENDING;
        draft.replied(at);
        if (e.side().equals(MatchSide.ENTERPRISE.name())) {
            draft.enterpriseAgreedOn = on;
        } else {
            draft.ownerAgreedOn = on;
        }
    }

    private static void feedback(MatchDraft draft, FeedbackGiven e, LocalDate on) {
        draft.feedback = new Feedback(
                e.prospect(), e.improvement(), e.improvementHash(), e.intention(), e.refusal(), e.answerBy(), on);
        if (e.answerBy() == null) {
            draft.status = MatchStatus.CLOSED;
            draft.refusal = new Refused(MatchSide.ENTERPRISE.name(), e.refusal(), null, on);
        } else {
            draft.status = MatchStatus.IN_TALKS;
        }
    }

    private static Proposal proposal(MatchProposed e) {
        return new Proposal(
                e.brokerId(),
                e.trace().personId(),
                e.demandId(),
                e.enterpriseId(),
                e.patentId(),
                e.listingId(),
                e.ownerId(),
                e.ownerIds(),
                e.score(),
                e.elements(),
                e.reasonsHash(),
                e.conflict(),
                e.contract(),
                e.answerBy());
    }
}
