package org.openlicence.exchange.query.demanddesk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandType;

/**
 * Which public demands are wanted; what is absent does not matter.
 *
 * @param words every word must be there
 * @param industry letter of a section of GB/T 4754, or a code whose demands are wanted
 * @param province six digits
 * @param budgetFrom fen, inclusive
 * @param budgetTo fen, exclusive
 * @param closesBy last day for solutions is no later
 * @param state OPEN, UNDER_WAY or ENDED
 */
public record DemandFilter(
        @Nullable String words,
        @Nullable DemandType type,
        @Nullable String industry,
        @Nullable String province,
        @Nullable Long budgetFrom,
        @Nullable Long budgetTo,
        @Nullable LocalDate closesBy,
        State state) {
    /** Coarse state by which the public list is parted. */
    public enum State {
        OPEN,
        UNDER_WAY,
        ENDED
    }

    public static final DemandFilter ALL_OPEN = new DemandFilter(null, null, null, null, null, null, null, State.OPEN);
}
