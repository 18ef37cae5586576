package org.openlicence.exchange.query.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which slots of a read model run.
 *
 * @param live slot that serves
 * @param building slot being filled; absent while none is
 * @param automatic whether the swap follows by itself once the slot being filled has caught up
 * @param liveHash mapping hash of the live slot's index
 * @param buildingHash mapping hash of the slot being filled
 */
public record SlotState(
        Slot live,
        @Nullable Slot building,
        boolean automatic,
        String liveHash,
        @Nullable String buildingHash,
        Instant changedAt) {
    public boolean runs(Slot slot) {
        return slot == live || slot == building;
    }
}
