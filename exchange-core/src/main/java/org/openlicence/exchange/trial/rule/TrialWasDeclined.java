package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.trial.TrialStatus;

/**
 * Who declined shows that it returned what it got.
 *
 * <p>Source: Civil Code art. 558: duties that outlast the contract.
 */
@Rule(code = "TR-03", law = Law.CC, article = "558")
public record TrialWasDeclined(TrialStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == TrialStatus.DECLINED;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
