package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Recipients are there once each, each with a weight from 1 to {@value #MOST}. */
@Rule(code = "RW-02", law = Law.DESIGN, article = "shares")
public record RecipientsAreDifferent(int recipients, int different, boolean weightsFit) implements BusinessRule {
    /** Highest weight. */
    public static final int MOST = 1_000_000;

    @Override
    public boolean holds() {
        return recipients > 0 && recipients == different && weightsFit;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("most", Integer.toString(MOST));
    }
}
