package org.openlicence.exchange.institution;

import java.time.LocalDate;
import java.util.Locale;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * Credit tier of an institution (信用等级). The names and rates of Shanghai were not found in any text; both are decisions of
 * this exchange, the rates as policy figures.
 */
public enum CreditTier {
    A,
    B,
    C,
    /** No new introductions. */
    D;

    public boolean mayIntroduce() {
        return this != D;
    }

    /** Share of introductions that are inspected, basis points. */
    public int inspectionRate(PolicyBook policies, LocalDate on) {
        return policies.figure("institution.inspection." + name().toLowerCase(Locale.ROOT), on)
                .intValue();
    }
}
