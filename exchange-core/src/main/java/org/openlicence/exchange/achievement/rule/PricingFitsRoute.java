package org.openlicence.exchange.achievement.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.listing.PricingRoute;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A pricing says what its route asks for. @param missing members by name */
@Rule(code = "AC-06", law = Law.CPL, article = "18")
public record PricingFitsRoute(PricingRoute route, List<String> missing) implements BusinessRule {
    @Override
    public boolean holds() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("route", route.name(), "missing", String.join(", ", missing));
    }
}
