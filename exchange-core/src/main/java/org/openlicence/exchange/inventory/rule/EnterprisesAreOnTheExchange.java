package org.openlicence.exchange.inventory.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A record is pushed to enterprises that the exchange knows, not to its owner. */
@Rule(code = "IV-07", law = Law.STOCK_PLAN_2024, article = "push")
public record EnterprisesAreOnTheExchange(List<String> strangers, boolean named) implements BusinessRule {
    @Override
    public boolean holds() {
        return named && strangers.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("strangers", strangers.isEmpty() ? "-" : String.join(", ", strangers));
    }
}
