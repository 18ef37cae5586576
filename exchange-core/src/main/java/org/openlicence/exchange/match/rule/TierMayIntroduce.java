package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only an institution with a credit tier, and not one in tier D, makes new introductions.
 *
 * @param tier {@code -} while it has none
 */
@Rule(code = "MAT-01", law = Law.DESIGN, article = "institution-tiers")
public record TierMayIntroduce(String tier, boolean may) implements BusinessRule {
    @Override
    public boolean holds() {
        return may;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("tier", tier);
    }
}
