package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a licensor's look into the books for one period (审计).
 *
 * @param calledOn legal day of the call
 * @param finding absent until recorded
 * @param accepted whether the taker agrees with the finding; absent until it answers
 */
public record RoyaltyAudit(
        LocalDate calledOn,
        @Nullable Finding finding,
        @Nullable Boolean accepted) {
    /** Who pays for it. */
    public enum CostBearer {
        LICENSOR,
        TAKER
    }

    /**
     * @param baseFen the base as it should have been stated, fen
     * @param dueFen the royalty on it, fen
     * @param differenceFen by how much that is more than what was stated, fen; 0 when it is not
     * @param costFen cost of the audit, fen
     * @param supplement number of the sum that is to be paid; absent when nothing is
     */
    public record Finding(
            long baseFen,
            long dueFen,
            long differenceFen,
            long costFen,
            CostBearer costBearer,
            @Nullable Integer supplement) {}

    RoyaltyAudit found(Finding made) {
        return new RoyaltyAudit(calledOn, made, accepted);
    }

    RoyaltyAudit answered(boolean agreed) {
        return new RoyaltyAudit(calledOn, finding, agreed);
    }
}
