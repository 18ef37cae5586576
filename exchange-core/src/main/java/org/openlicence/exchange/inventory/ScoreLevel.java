package org.openlicence.exchange.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * The level of a composite score, 1 (best) to 5. A published provincial standard bands the score; which band a boundary
 * belongs to is data of the policy book.
 */
public final class ScoreLevel {
    private ScoreLevel() {}

    /** @param scoreTenths tenths of a point; absent gives no level @param on day whose boundaries count */
    public static @Nullable Integer of(@Nullable Integer scoreTenths, PolicyBook policies, LocalDate on) {
        if (scoreTenths == null) {
            return null;
        }
        if (scoreTenths > policies.figure("inventory.level.1.above", on).value()) {
            return 1;
        }
        for (int level = 2; level <= 4; level++) {
            if (scoreTenths
                    >= policies.figure("inventory.level." + level + ".from", on).value()) {
                return level;
            }
        }
        return 5;
    }
}
