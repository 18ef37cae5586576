package org.openlicence.exchange.query.inventorydesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryStatus;
import org.openlicence.exchange.inventory.PoolLayer;
import org.openlicence.exchange.inventory.event.InventoryEntry;
import org.openlicence.exchange.inventory.event.InventoryEvent;
import org.openlicence.exchange.inventory.event.InventoryEvent.CollegeApproved;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryPooled;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRecorded;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryReturned;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRevised;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventorySentForReview;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryWithdrawn;
import org.openlicence.exchange.inventory.event.InventoryEvent.PushAnswered;
import org.openlicence.exchange.inventory.event.InventoryEvent.PushedToEnterprises;
import org.openlicence.exchange.query.inventorydesk.InventoryView.Answer;
import org.openlicence.exchange.query.inventorydesk.InventoryView.Push;

/** An inventory record's view after one more event. Pure. */
final class InventoryFold {
    private InventoryFold() {}

    /** @throws IllegalStateException when the stream does not begin with its recording */
    static InventoryView after(@Nullable InventoryView before, InventoryEvent event, long sequence) {
        if (event instanceof InventoryRecorded recorded) {
            return recorded(before, recorded, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a record never made: " + event.inventoryId());
        }
        Step step = new Step(before, sequence, event.trace().occurredAt());
        return switch (event) {
            case InventoryRecorded e -> recorded(before, e, sequence);
            case InventoryRevised e -> step.revised(e.entry(), e.level());
            case InventorySentForReview e -> step.to(InventoryStatus.COLLEGE_REVIEW, null);
            case CollegeApproved e -> step.to(InventoryStatus.UNIVERSITY_REVIEW, null);
            case InventoryPooled e -> step.to(InventoryStatus.POOLED, null);
            case InventoryReturned e -> step.to(InventoryStatus.RETURNED, e.reason());
            case PushedToEnterprises e -> step.pushed(e);
            case PushAnswered e -> step.answered(e);
            case InventoryWithdrawn e -> step.to(InventoryStatus.WITHDRAWN, null);
        };
    }

    private static InventoryView recorded(@Nullable InventoryView before, InventoryRecorded e, long sequence) {
        return new InventoryView(
                e.inventoryId(),
                sequence,
                e.patentId(),
                e.ownerId(),
                e.entry(),
                e.level(),
                e.source(),
                InventoryStatus.RECORDED,
                null,
                before == null ? List.of() : before.pushes(),
                before == null ? List.of() : before.answers(),
                before == null ? null : before.answeredLayer(),
                before == null ? null : before.unansweredFrom(),
                before == null ? null : before.pooledAt(),
                e.trace().occurredAt(),
                e.trace().occurredAt());
    }

    private record Step(InventoryView before, long sequence, Instant at) {
        InventoryView revised(InventoryEntry entry, @Nullable Integer level) {
            return next(
                    entry,
                    level,
                    InventoryStatus.RECORDED,
                    null,
                    before.pushes(),
                    before.answers(),
                    before.answeredLayer(),
                    before.unansweredFrom());
        }

        InventoryView to(InventoryStatus status, @Nullable String returnReason) {
            return next(
                    before.entry(),
                    before.level(),
                    status,
                    returnReason,
                    before.pushes(),
                    before.answers(),
                    before.answeredLayer(),
                    before.unansweredFrom());
        }

        InventoryView pushed(PushedToEnterprises e) {
            List<Push> pushes = new ArrayList<>(before.pushes());
            pushes.add(new Push(e.number(), e.enterpriseIds(), e.answerBy(), at));
            return next(
                    before.entry(),
                    before.level(),
                    before.status(),
                    before.returnReason(),
                    pushes,
                    before.answers(),
                    before.answeredLayer(),
                    e.unansweredFrom());
        }

        InventoryView answered(PushAnswered e) {
            List<Answer> answers = new ArrayList<>(before.answers());
            answers.removeIf(answer -> answer.enterpriseId().equals(e.enterpriseId()));
            answers.add(new Answer(e.enterpriseId(), e.answer(), at));
            return next(
                    before.entry(),
                    before.level(),
                    before.status(),
                    before.returnReason(),
                    before.pushes(),
                    answers,
                    PoolLayer.valueOf(e.layer()),
                    before.unansweredFrom());
        }

        private InventoryView next(
                InventoryEntry entry,
                @Nullable Integer level,
                InventoryStatus status,
                @Nullable String returnReason,
                List<Push> pushes,
                List<Answer> answers,
                @Nullable PoolLayer answeredLayer,
                @Nullable LocalDate unansweredFrom) {
            boolean same = status == before.status();
            return new InventoryView(
                    before.inventoryId(),
                    sequence,
                    before.patentId(),
                    before.ownerId(),
                    entry,
                    level,
                    before.source(),
                    status,
                    returnReason,
                    pushes,
                    answers,
                    answeredLayer,
                    unansweredFrom,
                    status == InventoryStatus.POOLED && !same ? at : before.pooledAt(),
                    same ? before.statusSince() : at,
                    at);
        }
    }
}
