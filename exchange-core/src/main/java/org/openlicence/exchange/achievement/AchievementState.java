package org.openlicence.exchange.achievement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementConverted;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementFellIdle;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementPriced;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRevised;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementWrittenOff;
import org.openlicence.exchange.achievement.event.AchievementEvent.DecisionRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentDeclined;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentRequested;
import org.openlicence.exchange.achievement.event.AchievementEvent.HolderModeSet;
import org.openlicence.exchange.achievement.event.AchievementEvent.IdlenessExplained;
import org.openlicence.exchange.achievement.event.AchievementEvent.InventorNameErased;
import org.openlicence.exchange.achievement.event.AchievementEvent.NegativeListChecked;
import org.openlicence.exchange.achievement.event.AchievementEvent.PublicImplementationCandidateNamed;
import org.openlicence.exchange.achievement.event.Inventor;
import org.openlicence.exchange.achievement.event.LinkedPatent;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;

/**
 * A service achievement as its events tell it.
 *
 * @param last the event before, so that its repeat changes nothing
 * @param cleared whether the last look at the negative list found nothing; absent before
 * @param excusedUntil last day the unit's reason counts; absent without one
 * @param idle whether it was marked idle
 * @param requested whether the inventors wait for an answer
 * @param candidates patents open to public implementation
 */
record AchievementState(
        AchievementStage stage,
        String ownerId,
        String region,
        AchievementEntry entry,
        List<Inventor> inventors,
        List<LinkedPatent> patents,
        AchievementEvent last,
        @Nullable Boolean cleared,
        @Nullable LocalDate excusedUntil,
        boolean idle,
        boolean requested,
        Set<String> candidates) {

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static AchievementState after(@Nullable AchievementState state, AchievementEvent event) {
        if (event instanceof AchievementRecorded recorded) {
            return recorded(recorded);
        }
        if (state == null) {
            throw new IllegalStateException("an achievement begins when it is recorded");
        }
        return switch (event) {
            case AchievementRecorded e -> recorded(e);
            case AchievementRevised e -> state.revised(e);
            case InventorNameErased e -> state.next(state.stage(), e);
            case NegativeListChecked e -> state.next(state.stage(), e, e.passed(), state.excusedUntil());
            case DecisionRecorded e -> state.next(state.stage(), e);
            case AchievementPriced e -> state.next(AchievementStage.PRICED, e);
            case AchievementConverted e -> state.next(AchievementStage.CONVERTED, e);
            case AchievementWrittenOff e -> state.next(AchievementStage.WRITTEN_OFF, e);
            case IdlenessExplained e -> state.next(state.stage(), e, state.cleared(), e.until());
            case AchievementFellIdle e -> state.marked(e, true, state.requested(), state.candidates());
            case EmpowermentRequested e -> state.marked(e, state.idle(), true, state.candidates());
            case EmpowermentDeclined e -> state.marked(e, state.idle(), false, state.candidates());
            case HolderModeSet e -> state.marked(e, state.idle(), false, state.candidates());
            case PublicImplementationCandidateNamed e ->
                state.marked(e, state.idle(), state.requested(), state.with(e.patentId()));
        };
    }

    /** The unit itself, and nobody else. */
    Set<Relation> relationsOf(Actor actor) {
        return ownerId.equals(actor.organisationId()) ? EnumSet.of(Relation.ITSELF) : EnumSet.noneOf(Relation.class);
    }

    /** Whether nothing was done with it yet. */
    boolean unconverted() {
        return stage == AchievementStage.RESOURCE || stage == AchievementStage.PRICED;
    }

    @Nullable
    LinkedPatent patent(String patentId) {
        return patents.stream()
                .filter(patent -> patent.patentId().equals(patentId))
                .findFirst()
                .orElse(null);
    }

    private static AchievementState recorded(AchievementRecorded e) {
        return new AchievementState(
                AchievementStage.RESOURCE,
                e.ownerId(),
                e.region(),
                e.entry(),
                e.inventors(),
                e.patents(),
                e,
                null,
                null,
                false,
                false,
                Set.of());
    }

    /** Another day of registration begins the time anew. */
    private AchievementState revised(AchievementRevised e) {
        boolean sameDay = Objects.equals(entry.registeredOn(), e.entry().registeredOn());
        return new AchievementState(
                stage,
                ownerId,
                region,
                e.entry(),
                e.inventors(),
                e.patents(),
                e,
                cleared,
                excusedUntil,
                idle && sameDay,
                requested,
                candidates);
    }

    private AchievementState next(AchievementStage to, AchievementEvent event) {
        return new AchievementState(
                to,
                ownerId,
                region,
                entry,
                inventors,
                patents,
                event,
                cleared,
                excusedUntil,
                idle,
                requested,
                candidates);
    }

    private AchievementState next(
            AchievementStage to, AchievementEvent event, @Nullable Boolean nowCleared, @Nullable LocalDate until) {
        return new AchievementState(
                to, ownerId, region, entry, inventors, patents, event, nowCleared, until, idle, requested, candidates);
    }

    private AchievementState marked(AchievementEvent event, boolean nowIdle, boolean asked, Set<String> open) {
        return new AchievementState(
                stage, ownerId, region, entry, inventors, patents, event, cleared, excusedUntil, nowIdle, asked, open);
    }

    private Set<String> with(String patentId) {
        return Set.copyOf(
                Stream.concat(candidates.stream(), Stream.of(patentId)).toList());
    }
}
