package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Who screens was appointed to this demand. */
@Rule(code = "DEM-28", law = Law.CHALLENGE_2021, article = "")
public record ExpertIsAppointed(boolean appointed) implements BusinessRule {
    @Override
    public boolean holds() {
        return appointed;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
