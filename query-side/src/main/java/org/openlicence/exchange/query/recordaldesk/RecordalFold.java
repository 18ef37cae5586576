package org.openlicence.exchange.query.recordaldesk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.recordaldesk.RecordalView.Change;
import org.openlicence.exchange.query.recordaldesk.RecordalView.Filing;
import org.openlicence.exchange.query.recordaldesk.RecordalView.Refusal;
import org.openlicence.exchange.recordal.RecordalStatus;
import org.openlicence.exchange.recordal.event.RecordalEvent;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalCancelled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalChanged;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalConfirmed;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFellOverdue;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFiled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalOpened;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalRefused;

/** A recordal's view after one more event. Pure. */
final class RecordalFold {
    private RecordalFold() {}

    /** @throws IllegalStateException when the stream does not begin with its opening */
    static RecordalView after(@Nullable RecordalView before, RecordalEvent event, long sequence) {
        if (event instanceof RecordalOpened opened) {
            return opened(opened, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a recordal never opened: " + event.recordalId());
        }
        Step step = new Step(before, event, sequence);
        return switch (event) {
            case RecordalOpened e -> opened(e, sequence);
            case RecordalFiled e ->
                step.to(
                        RecordalStatus.FILED,
                        new Filing(
                                e.receipt(),
                                e.filedOn(),
                                e.packetHash(),
                                e.trace().organisationId()),
                        null,
                        null);
            case RecordalConfirmed e -> step.to(RecordalStatus.RECORDED, before.filing(), e.recordalNumber(), null);
            case RecordalRefused e ->
                step.to(RecordalStatus.DUE, before.filing(), null, new Refusal(e.reason(), e.note(), e.refusedOn()));
            case RecordalFellOverdue e -> step.to(RecordalStatus.OVERDUE, before.filing(), null, before.refusal());
            case RecordalChanged e -> step.changed(before.status(), e.entryNumber(), e.change(), e.recordedOn());
            case RecordalCancelled e ->
                step.changed(RecordalStatus.CANCELLED, e.entryNumber(), e.reason(), e.cancelledOn());
        };
    }

    private static RecordalView opened(RecordalOpened e, long sequence) {
        return new RecordalView(
                e.recordalId(),
                sequence,
                e.licenceId(),
                e.takerId(),
                e.licensorIds(),
                e.effectiveOn(),
                e.dueOn(),
                RecordalStatus.DUE,
                null,
                null,
                null,
                List.of(),
                e.trace().occurredAt(),
                e.trace().occurredAt());
    }

    private record Step(RecordalView before, RecordalEvent event, long sequence) {
        RecordalView to(
                RecordalStatus status, @Nullable Filing filing, @Nullable String number, @Nullable Refusal refusal) {
            return next(status, filing, number, refusal, before.changes());
        }

        RecordalView changed(RecordalStatus status, String entry, String change, LocalDate on) {
            List<Change> changes = Stream.concat(before.changes().stream(), Stream.of(new Change(entry, change, on)))
                    .toList();
            return next(status, before.filing(), before.recordalNumber(), null, changes);
        }

        private RecordalView next(
                RecordalStatus status,
                @Nullable Filing filing,
                @Nullable String number,
                @Nullable Refusal refusal,
                List<Change> changes) {
            return new RecordalView(
                    before.recordalId(),
                    sequence,
                    before.licenceId(),
                    before.takerId(),
                    before.licensorIds(),
                    before.effectiveOn(),
                    before.dueOn(),
                    status,
                    filing,
                    number,
                    refusal,
                    changes,
                    status == before.status()
                            ? before.statusSince()
                            : event.trace().occurredAt(),
                    event.trace().occurredAt());
        }
    }
}
