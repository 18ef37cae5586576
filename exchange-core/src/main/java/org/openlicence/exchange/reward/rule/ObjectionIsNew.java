package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An organisation objects once for each ground: an objection that was answered is not raised again in the same publicity. */
@Rule(code = "RW-19", law = Law.DESIGN, article = "objections")
public record ObjectionIsNew(boolean fresh) implements BusinessRule {
    @Override
    public boolean holds() {
        return fresh;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
