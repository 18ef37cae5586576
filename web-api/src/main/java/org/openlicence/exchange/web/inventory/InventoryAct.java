package org.openlicence.exchange.web.inventory;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByCollege;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByUniversity;
import org.openlicence.exchange.inventory.InventoryCommand.ReturnForRevision;
import org.openlicence.exchange.inventory.InventoryCommand.SendInventoryForReview;
import org.openlicence.exchange.inventory.InventoryCommand.WithdrawInventory;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.InventoryStatus;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.command.PageAct;

/** The owner's steps with its record. Addresses are the names in lower case with hyphens. */
public enum InventoryAct implements PageAct {
    REVIEW,
    COLLEGE_APPROVAL,
    UNIVERSITY_APPROVAL,
    RETURN,
    WITHDRAWAL;

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "review|college-approval|university-approval|return|withdrawal";

    /** @throws IllegalArgumentException when no act has that address */
    static InventoryAct at(String address) {
        return PageAct.at(InventoryAct.class, address);
    }

    static List<InventoryAct> offered(InventoryStatus status) {
        return Arrays.stream(values()).filter(act -> act.fits(status)).toList();
    }

    /** Whether the act asks for a reason. */
    public boolean reasoned() {
        return this == RETURN;
    }

    InventoryCommand command(InventoryId id, @Nullable String reason, Origin origin) {
        return switch (this) {
            case REVIEW -> new SendInventoryForReview(id, origin);
            case COLLEGE_APPROVAL -> new ApproveByCollege(id, origin);
            case UNIVERSITY_APPROVAL -> new ApproveByUniversity(id, origin);
            case RETURN -> new ReturnForRevision(id, reason == null ? "" : reason, origin);
            case WITHDRAWAL -> new WithdrawInventory(id, reason, null, origin);
        };
    }

    private boolean fits(InventoryStatus status) {
        return switch (this) {
            case REVIEW -> status == InventoryStatus.RECORDED || status == InventoryStatus.RETURNED;
            case COLLEGE_APPROVAL -> status == InventoryStatus.COLLEGE_REVIEW;
            case UNIVERSITY_APPROVAL -> status == InventoryStatus.UNIVERSITY_REVIEW;
            case RETURN -> status == InventoryStatus.COLLEGE_REVIEW || status == InventoryStatus.UNIVERSITY_REVIEW;
            case WITHDRAWAL -> status != InventoryStatus.WITHDRAWN;
        };
    }
}
