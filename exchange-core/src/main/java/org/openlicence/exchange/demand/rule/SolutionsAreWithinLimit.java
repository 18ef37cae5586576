package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * One organisation does not flood a call with solutions, nor with versions of one.
 *
 * @param standing other solutions of it that were not taken back
 * @param versions everything it handed in already
 */
@Rule(code = "DEM-27", law = Law.DESIGN, article = "solutions")
public record SolutionsAreWithinLimit(int standing, int most, int versions, int mostVersions) implements BusinessRule {
    @Override
    public boolean holds() {
        return standing < most && versions < mostVersions;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "standing",
                String.valueOf(standing),
                "most",
                String.valueOf(most),
                "versions",
                String.valueOf(versions),
                "mostVersions",
                String.valueOf(mostVersions));
    }
}
