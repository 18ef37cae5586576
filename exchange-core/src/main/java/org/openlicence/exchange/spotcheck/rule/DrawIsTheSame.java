package org.openlicence.exchange.spotcheck.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A month is drawn once; nobody draws again until a sample suits. */
@Rule(code = "SC-05", law = Law.DESIGN, article = "spot-check")
public record DrawIsTheSame(String seed, String asked) implements BusinessRule {
    @Override
    public boolean holds() {
        return seed.equals(asked);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("seed", seed);
    }
}
