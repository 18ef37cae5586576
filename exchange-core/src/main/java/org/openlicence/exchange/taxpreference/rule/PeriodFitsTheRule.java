package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.taxpreference.TaxRule;

/** A yearly relief is claimed for a year, one on a payment for its month, any other for a month or a quarter. */
@Rule(code = "TXP-05", law = Law.DESIGN, article = "tax-period")
public record PeriodFitsTheRule(TaxRule rule, boolean fits) implements BusinessRule {
    @Override
    public boolean holds() {
        return fits;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rule", rule.code(), "form", form());
    }

    private String form() {
        if (rule.yearly()) {
            return "2026";
        }
        return rule.monthly() ? "2026-03" : "2026-03, 2026Q1";
    }
}
