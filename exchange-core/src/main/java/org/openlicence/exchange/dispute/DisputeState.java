package org.openlicence.exchange.dispute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.event.DisputeEvent;
import org.openlicence.exchange.dispute.event.DisputeEvent.BroughtToCourt;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeAnswered;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeClosed;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeOpened;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationEnded;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationRequested;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementAccepted;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementProposed;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;

/**
 * A dispute as its events tell it.
 *
 * @param opened how it began
 * @param past every event since, the first first; a repeat of what one of them says changes nothing
 * @param earliest no later step before an office or a court can have a day before this one
 */
record DisputeState(DisputeStatus status, DisputeOpened opened, List<DisputeEvent> past, LocalDate earliest) {
    DisputeState {
        past = List.copyOf(past);
    }

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static DisputeState after(@Nullable DisputeState state, DisputeEvent event) {
        if (event instanceof DisputeOpened opened) {
            return opened(opened);
        }
        if (state == null) {
            throw new IllegalStateException("a dispute begins when it is opened");
        }
        return switch (event) {
            case DisputeOpened e -> opened(e);
            case DisputeAnswered e -> state.to(DisputeStatus.NEGOTIATING, e, state.earliest());
            case SettlementProposed e -> state.to(state.status(), e, state.earliest());
            case SettlementAccepted e -> state.to(state.status(), e, state.earliest());
            case MediationRequested e -> state.to(DisputeStatus.MEDIATION_REQUESTED, e, e.requestedOn());
            case MediationEnded e ->
                state.to(e.agreed() ? DisputeStatus.MEDIATED : DisputeStatus.MEDIATION_FAILED, e, e.endedOn());
            case BroughtToCourt e -> state.to(DisputeStatus.IN_COURT, e, e.filedOn());
            case DisputeClosed e -> state.to(DisputeStatus.CLOSED, e, e.closedOn());
        };
    }

    /** The last event of a kind; absent when there was none. */
    <E extends DisputeEvent> @Nullable E last(Class<E> kind) {
        return past.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    /** How an organisation stands to the licence in dispute. */
    Set<Relation> relationsOf(Actor actor) {
        return relations(opened.takerId(), opened.licensorIds(), actor.organisationId());
    }

    static Set<Relation> relations(String takerId, List<String> licensorIds, String organisationId) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (takerId.equals(organisationId)) {
            relations.add(Relation.TAKER);
        }
        if (licensorIds.contains(organisationId)) {
            relations.add(Relation.LICENSOR);
        }
        return relations;
    }

    /** Whether two parties stand on one side of the licence. */
    boolean sameSide(String one, String other) {
        return opened.takerId().equals(one) == opened.takerId().equals(other);
    }

    private static DisputeState opened(DisputeOpened e) {
        return new DisputeState(DisputeStatus.OPENED, e, List.of(), e.trace().effectiveOn());
    }

    private DisputeState to(DisputeStatus next, DisputeEvent event, LocalDate on) {
        List<DisputeEvent> more = Stream.concat(past.stream(), Stream.of(event)).toList();
        return new DisputeState(next, opened, more, on);
    }
}
