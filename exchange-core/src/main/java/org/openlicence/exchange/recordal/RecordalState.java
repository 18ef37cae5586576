package org.openlicence.exchange.recordal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.recordal.event.RecordalEvent;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalCancelled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalChanged;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalConfirmed;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFellOverdue;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFiled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalOpened;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalRefused;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;

/**
 * A recordal as its events tell it.
 *
 * @param earliest no later step can have a day before this one
 * @param dueOn last day to file
 * @param reference of the office's receipt while filed, number of the entry once recorded; absent before
 */
record RecordalState(
        RecordalStatus status,
        String takerId,
        List<String> licensorIds,
        LocalDate earliest,
        LocalDate dueOn,
        @Nullable String reference) {

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static RecordalState after(@Nullable RecordalState state, RecordalEvent event) {
        if (event instanceof RecordalOpened opened) {
            return opened(opened);
        }
        if (state == null) {
            throw new IllegalStateException("a recordal begins when its licence forms");
        }
        return switch (event) {
            case RecordalOpened e -> opened(e);
            case RecordalFiled e -> state.to(RecordalStatus.FILED, e.filedOn(), e.receipt());
            case RecordalConfirmed e -> state.to(RecordalStatus.RECORDED, e.recordedOn(), e.recordalNumber());
            case RecordalRefused e -> state.to(RecordalStatus.DUE, e.refusedOn(), null);
            case RecordalFellOverdue e -> state.to(RecordalStatus.OVERDUE, state.earliest(), null);
            case RecordalChanged e -> state.to(RecordalStatus.RECORDED, e.recordedOn(), state.reference());
            case RecordalCancelled e -> state.to(RecordalStatus.CANCELLED, e.cancelledOn(), state.reference());
        };
    }

    /** How an organisation stands to the recorded licence. */
    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (takerId.equals(actor.organisationId())) {
            relations.add(Relation.TAKER);
        }
        if (licensorIds.contains(actor.organisationId())) {
            relations.add(Relation.LICENSOR);
        }
        return relations;
    }

    private static RecordalState opened(RecordalOpened e) {
        return new RecordalState(RecordalStatus.DUE, e.takerId(), e.licensorIds(), e.effectiveOn(), e.dueOn(), null);
    }

    private RecordalState to(RecordalStatus next, LocalDate on, @Nullable String nextReference) {
        return new RecordalState(next, takerId, licensorIds, on, dueOn, nextReference);
    }
}
