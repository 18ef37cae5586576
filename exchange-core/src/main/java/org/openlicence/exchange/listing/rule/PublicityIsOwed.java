package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Only a price that was agreed, and has not stood its time yet, is shown for objections.
 *
 * @param route how the price was found, as far as the owners have said
 * @param holds whether its publicity is owed
 */
@Rule(code = "LST-12", law = Law.CPL, article = "18")
public record PublicityIsOwed(String route, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("route", route);
    }
}
