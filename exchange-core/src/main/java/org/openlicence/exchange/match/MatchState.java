package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.Intention;
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
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Relation;

/**
 * An introduction as its events tell it.
 *
 * @param proposed how it began
 * @param past every event since, the first first
 */
record MatchState(MatchStatus status, MatchProposed proposed, List<MatchEvent> past) {
    MatchState {
        past = List.copyOf(past);
    }

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static MatchState after(@Nullable MatchState state, MatchEvent event) {
        if (event instanceof MatchProposed proposed) {
            return new MatchState(MatchStatus.PROPOSED, proposed, List.of());
        }
        if (state == null) {
            throw new IllegalStateException("a match begins when it is proposed");
        }
        return switch (event) {
            case MatchProposed e -> state;
            case SideConsented e -> state.to(MatchStatus.CONSENT_PENDING, e);
            case MatchIntroduced e -> state.to(MatchStatus.INTRODUCED, e);
            case AnswerFellDueSoon e -> state.to(state.status(), e);
            case MatchDeclined e -> state.to(MatchStatus.CLOSED, e);
            case MatchLapsed e -> state.to(MatchStatus.CLOSED, e);
            case FeedbackGiven e ->
                state.to(e.intention().equals(Intention.NONE.name()) ? MatchStatus.CLOSED : MatchStatus.IN_TALKS, e);
            case NeedAnswered e -> state.to(state.status(), e);
            case MatchConcluded e -> state.to(MatchStatus.CONCLUDED, e);
            case OutcomeUnlinked e -> state.to(MatchStatus.IN_TALKS, e);
            case RoyaltyCounted e -> state.to(state.status(), e);
            case CommissionClaimed e -> state.to(state.status(), e);
            case CommissionSettled e -> state.to(state.status(), e);
            case MisconductReported e -> state.to(state.status(), e);
        };
    }

    /** Read from its own events; absent when there is none. */
    static @Nullable MatchState of(MatchId matchId, EventHistory history) {
        return of(history.of(matchId.value(), MatchEvent.class));
    }

    /** What its events come to; absent without any. */
    static @Nullable MatchState of(List<MatchEvent> events) {
        MatchState state = null;
        for (MatchEvent event : events) {
            state = after(state, event);
        }
        return state;
    }

    /** The last event of a kind; absent when there was none. */
    <E extends MatchEvent> @Nullable E last(Class<E> kind) {
        return past.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    /** The outcome that stands; absent when none was linked, or it was taken back. */
    @Nullable
    MatchConcluded outcome() {
        return status == MatchStatus.CONCLUDED ? last(MatchConcluded.class) : null;
    }

    /** Events of a kind about the outcome that stands, the last first; none while no outcome stands. */
    <E extends MatchEvent> List<E> ofOutcome(Class<E> kind) {
        return past.reversed().stream()
                .takeWhile(event -> !(event instanceof MatchConcluded || event instanceof OutcomeUnlinked))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The claim that waits for its payer; absent when all are settled. */
    @Nullable
    CommissionClaimed openClaim() {
        List<CommissionClaimed> claims = ofOutcome(CommissionClaimed.class);
        return claims.size() > ofOutcome(CommissionSettled.class).size() ? claims.getFirst() : null;
    }

    /** What the commission may still come to under the outcome that stands: the rate of all that was due, less what is claimed. */
    Money claimable() {
        MatchConcluded outcome = outcome();
        Long atConclusion = outcome == null ? null : outcome.sumFen();
        long later = ofOutcome(RoyaltyCounted.class).stream()
                .mapToLong(RoyaltyCounted::sumFen)
                .sum();
        long claimed = ofOutcome(CommissionClaimed.class).stream()
                .mapToLong(CommissionClaimed::amountFen)
                .sum();
        Money whole =
                Money.ofFen((atConclusion == null ? 0 : atConclusion) + later).basisPoints(rate());
        return Money.ofFen(Math.max(0, whole.fen() - claimed));
    }

    /** SHA-256 of the brokerage contract both sides are shown; absent where there is no text. */
    @Nullable
    String contractHash() {
        return proposed.contract() == null ? null : proposed.contract().documentHash();
    }

    /** Whether the exchange proposed it itself, without a broker. */
    boolean byExchange() {
        return proposed.brokerId().equals(Actor.SYSTEM.organisationId());
    }

    boolean consented(MatchSide side) {
        return past.stream()
                .filter(SideConsented.class::isInstance)
                .anyMatch(event -> ((SideConsented) event).side().equals(side.name()));
    }

    int reports() {
        return Math.toIntExact(
                past.stream().filter(MisconductReported.class::isInstance).count());
    }

    /** Commission agreed, basis points; 0 for none. */
    int rate() {
        return proposed.contract() == null ? 0 : proposed.contract().rateBasisPoints();
    }

    /** Last day for the owner to answer: counted from feedback, or from the introduction while there is none. */
    LocalDate answerBy(int days) {
        FeedbackGiven feedback = last(FeedbackGiven.class);
        if (feedback != null && feedback.answerBy() != null) {
            return feedback.answerBy();
        }
        MatchIntroduced introduced = last(MatchIntroduced.class);
        LocalDate from = introduced == null
                ? proposed.trace().effectiveOn()
                : introduced.trace().effectiveOn();
        return from.plusDays(days);
    }

    @Nullable
    MatchSide sideOf(String organisationId) {
        if (proposed.enterpriseId().equals(organisationId)) {
            return MatchSide.ENTERPRISE;
        }
        return proposed.ownerId().equals(organisationId) ? MatchSide.OWNER : null;
    }

    /** How an organisation stands to the match. */
    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        String organisation = actor.organisationId();
        if (proposed.brokerId().equals(organisation)) {
            relations.add(Relation.ITSELF);
        }
        MatchSide side = sideOf(organisation);
        if (side != null) {
            relations.add(side == MatchSide.ENTERPRISE ? Relation.TAKER : Relation.PATENTEE);
        }
        return relations;
    }

    private MatchState to(MatchStatus next, MatchEvent event) {
        return new MatchState(
                next, proposed, Stream.concat(past.stream(), Stream.of(event)).toList());
    }
}
