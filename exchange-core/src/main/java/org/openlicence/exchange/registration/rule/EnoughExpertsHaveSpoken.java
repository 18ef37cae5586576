package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An expert review is closed when the quorum has given its opinion. */
@Rule(code = "REG-18", law = Law.DESIGN, article = "expert-quorum")
public record EnoughExpertsHaveSpoken(int opinions, int quorum) implements BusinessRule {
    @Override
    public boolean holds() {
        return opinions >= quorum;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("opinions", Integer.toString(opinions), "quorum", Integer.toString(quorum));
    }
}
