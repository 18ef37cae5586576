package org.openlicence.exchange.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
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
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;

/**
 * An inventory record as its events tell it.
 *
 * @param entry what the owner states of the patent
 * @param source row of the import that recorded it; absent when a person did
 * @param pushes the first first
 * @param answers last answer of each enterprise
 */
record InventoryState(
        InventoryStatus status,
        PatentId patentId,
        String ownerId,
        InventoryEntry entry,
        @Nullable String source,
        List<Push> pushes,
        Map<String, EnterpriseAnswer> answers) {
    InventoryState {
        pushes = List.copyOf(pushes);
        answers = Map.copyOf(answers);
    }

    /** @param answerBy last day to answer */
    record Push(List<String> enterpriseIds, LocalDate answerBy) {}

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static InventoryState after(@Nullable InventoryState state, InventoryEvent event) {
        if (event instanceof InventoryRecorded recorded) {
            return recorded(state, recorded);
        }
        if (state == null) {
            throw new IllegalStateException("an inventory record begins when it is recorded");
        }
        return switch (event) {
            case InventoryRecorded e -> recorded(state, e);
            case InventoryRevised e -> state.with(InventoryStatus.RECORDED, e.entry());
            case InventorySentForReview e -> state.to(InventoryStatus.COLLEGE_REVIEW);
            case CollegeApproved e -> state.to(InventoryStatus.UNIVERSITY_REVIEW);
            case InventoryPooled e -> state.to(InventoryStatus.POOLED);
            case InventoryReturned e -> state.to(InventoryStatus.RETURNED);
            case PushedToEnterprises e -> state.pushed(new Push(e.enterpriseIds(), e.answerBy()));
            case PushAnswered e -> state.answered(e.enterpriseId(), e.answer());
            case InventoryWithdrawn e -> state.to(InventoryStatus.WITHDRAWN);
        };
    }

    /** How an organisation stands to the record. */
    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (ownerId.equals(actor.organisationId())) {
            relations.add(Relation.PATENTEE);
        }
        if (lastPushTo(actor.organisationId()).isPresent()) {
            relations.add(Relation.ADDRESSEE);
        }
        return relations;
    }

    /** The last push that an enterprise was in. */
    Optional<Push> lastPushTo(String enterpriseId) {
        return pushes.stream()
                .filter(push -> push.enterpriseIds().contains(enterpriseId))
                .reduce((earlier, later) -> later);
    }

    /** A record taken back begins anew, but what enterprises answered about the patent stays. */
    private static InventoryState recorded(@Nullable InventoryState before, InventoryRecorded e) {
        return new InventoryState(
                InventoryStatus.RECORDED,
                new PatentId(e.patentId()),
                e.ownerId(),
                e.entry(),
                e.source(),
                before == null ? List.of() : before.pushes(),
                before == null ? Map.of() : before.answers());
    }

    private InventoryState to(InventoryStatus next) {
        return with(next, entry);
    }

    private InventoryState with(InventoryStatus next, InventoryEntry changed) {
        return new InventoryState(next, patentId, ownerId, changed, source, pushes, answers);
    }

    private InventoryState pushed(Push push) {
        List<Push> more = new ArrayList<>(pushes);
        more.add(push);
        return new InventoryState(status, patentId, ownerId, entry, source, more, answers);
    }

    private InventoryState answered(String enterpriseId, EnterpriseAnswer answer) {
        Map<String, EnterpriseAnswer> more = new TreeMap<>(answers);
        more.put(enterpriseId, answer);
        return new InventoryState(status, patentId, ownerId, entry, source, pushes, more);
    }
}
