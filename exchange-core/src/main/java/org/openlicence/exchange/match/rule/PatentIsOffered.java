package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A patent is introduced while takers may come to its listing, or while its owner keeps it in the pool of convertible patents. */
@Rule(code = "MAT-04", law = Law.STOCK_PLAN_2024, article = "")
public record PatentIsOffered(String patentId, boolean offered) implements BusinessRule {
    @Override
    public boolean holds() {
        return offered;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("patent", patentId);
    }
}
