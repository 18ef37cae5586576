package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The pseudonym stands for a recipient of this plan. */
@Rule(code = "RW-22", law = Law.DESIGN, article = "pseudonyms")
public record PersonIsRecipient(boolean recipient) implements BusinessRule {
    @Override
    public boolean holds() {
        return recipient;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
