package org.openlicence.exchange.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
import org.openlicence.exchange.inventory.event.InventoryEntry;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of an inventory record (专利盘点). State table: docs/domain/inventory.md */
public sealed interface InventoryCommand extends ExchangeCommand {
    InventoryId inventoryId();

    @Override
    default String aggregateId() {
        return inventoryId().value();
    }

    /**
     * The owner enters one of its patents into its inventory. The same again does nothing. Refused by IV-01 (unknown
     * patent), IV-02 (right ended), IV-03 (industry code), IV-04 (next review), IV-05 (recorded otherwise).
     *
     * @param source row of an import, which carries it out once however often it is sent; absent for a person's record
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record RecordInventory(
            PatentId patentId,
            InventoryEntry entry,
            @Nullable String source,
            Origin origin) implements InventoryCommand {
        @Override
        public InventoryId inventoryId() {
            return InventoryId.of(patentId, origin.actor().organisationId());
        }
    }

    /** The owner changes the record, which then is reviewed anew. Refused by IV-03, IV-04, IV-06 (under review). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ReviseInventory(InventoryId inventoryId, InventoryEntry entry, Origin origin) implements InventoryCommand {}

    /** Starts the review: college, university, pool. Refused by IV-06. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record SendInventoryForReview(InventoryId inventoryId, Origin origin) implements InventoryCommand {}

    /** First step of review. Refused by IV-06. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ApproveByCollege(InventoryId inventoryId, Origin origin) implements InventoryCommand {}

    /** Last step of review: into the pool. Refused by IV-06. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ApproveByUniversity(InventoryId inventoryId, Origin origin) implements InventoryCommand {}

    /** A reviewer sends the record back. Refused by IV-06. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ReturnForRevision(InventoryId inventoryId, String reason, Origin origin) implements InventoryCommand {}

    /**
     * Shows a pooled record to enterprises, who have the time of the policy book to answer. Those who still have time from
     * an earlier push are left out; where that is all of them, nothing happens. Refused by IV-02, IV-06, IV-07.
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record PushToEnterprises(InventoryId inventoryId, List<String> enterpriseIds, Origin origin)
            implements InventoryCommand {
        public PushToEnterprises {
            enterpriseIds = enterpriseIds.stream().distinct().sorted().toList();
        }
    }

    /** An enterprise answers; within its time it may change its answer. Refused by IV-08 (too late), IV-09. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ADDRESSEE)
    record AnswerPush(InventoryId inventoryId, EnterpriseAnswer answer, Origin origin) implements InventoryCommand {}

    /**
     * Takes the record back. It may be recorded again. Refused by IV-13 (recorded otherwise since).
     *
     * @param source row of an import that is undone, whose record it must still be; absent for a person's act
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record WithdrawInventory(
            InventoryId inventoryId,
            @Nullable String reason,
            @Nullable String source,
            Origin origin) implements InventoryCommand {}
}
