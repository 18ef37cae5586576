package org.openlicence.exchange.achievement.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Whoever gives inventors rights agrees at the same time how income is shared. */
@Rule(code = "AC-14", law = Law.SHP, article = "13")
public record IncomeIsAgreed(HolderMode mode, @Nullable String incomeAgreement) implements BusinessRule {
    @Override
    public boolean holds() {
        return mode == HolderMode.UNIT || (incomeAgreement != null && !incomeAgreement.isBlank());
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
