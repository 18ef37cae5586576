package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.trial.TrialStatus;

/**
 * A licensor asks for what is overdue.
 *
 * <p>Source: Civil Code art. 873: a taker that did not pay as agreed pays what is missing.
 */
@Rule(code = "TR-09", law = Law.CC, article = "873")
public record FeeIsOverdue(TrialStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == TrialStatus.OVERDUE;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
