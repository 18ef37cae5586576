package org.openlicence.exchange.inventory.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to the inventory record of one patent and owner. */
public sealed interface InventoryEvent extends ExchangeEvent {
    String inventoryId();

    @Override
    default String aggregateId() {
        return inventoryId();
    }

    /**
     * The owner recorded the patent; also after a withdrawal.
     *
     * @param level 1 (best) to 5, from the score by the boundaries in force; absent when not scored
     * @param source row of an import, {@code imp_...:17}; absent when recorded by hand
     */
    @EventName("inventory.InventoryRecorded")
    @Revision("1")
    record InventoryRecorded(
            String inventoryId,
            String patentId,
            String ownerId,
            InventoryEntry entry,
            @Nullable Integer level,
            @Nullable String source,
            Trace trace)
            implements InventoryEvent {}

    /** The owner changed the record; it is to be reviewed anew. */
    @EventName("inventory.InventoryRevised")
    @Revision("1")
    record InventoryRevised(
            String inventoryId,
            InventoryEntry entry,
            @Nullable Integer level,
            Trace trace) implements InventoryEvent {}

    @EventName("inventory.InventorySentForReview")
    @Revision("1")
    record InventorySentForReview(String inventoryId, Trace trace) implements InventoryEvent {}

    /** First step of review: the unit within the owner. */
    @EventName("inventory.CollegeApproved")
    @Revision("1")
    record CollegeApproved(String inventoryId, Trace trace) implements InventoryEvent {}

    /** Last step of review: the record entered the pool of convertible patents (可转化资源库). */
    @EventName("inventory.InventoryPooled")
    @Revision("1")
    record InventoryPooled(String inventoryId, Trace trace) implements InventoryEvent {}

    @EventName("inventory.InventoryReturned")
    @Revision("1")
    record InventoryReturned(String inventoryId, String reason, Trace trace) implements InventoryEvent {}

    /**
     * The owner showed the pooled record to enterprises.
     *
     * @param number which push of this record it is, from 1
     * @param answerBy last day to answer
     * @param unansweredFrom day from which the record counts as unanswered (layer D) unless somebody answers; absent while
     *     too few pushes were made
     */
    @EventName("inventory.PushedToEnterprises")
    @Revision("1")
    record PushedToEnterprises(
            String inventoryId,
            int number,
            List<String> enterpriseIds,
            LocalDate answerBy,
            @Nullable LocalDate unansweredFrom,
            Trace trace)
            implements InventoryEvent {
        public PushedToEnterprises {
            enterpriseIds = List.copyOf(enterpriseIds);
        }
    }

    /**
     * An enterprise answered, or answered otherwise than before.
     *
     * @param layer layer of the pool after all answers so far, by the lines in force: A, B, C, E
     */
    @EventName("inventory.PushAnswered")
    @Revision("1")
    record PushAnswered(String inventoryId, String enterpriseId, EnterpriseAnswer answer, String layer, Trace trace)
            implements InventoryEvent {}

    /** The record was taken back, e.g. because its import was undone; it may be recorded again. */
    @EventName("inventory.InventoryWithdrawn")
    @Revision("1")
    record InventoryWithdrawn(String inventoryId, @Nullable String reason, Trace trace) implements InventoryEvent {}
}
