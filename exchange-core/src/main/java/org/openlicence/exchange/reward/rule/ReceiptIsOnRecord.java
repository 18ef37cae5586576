package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The receipt a step is about is on record, and stands where the step needs it. */
@Rule(code = "RW-08", law = Law.DESIGN, article = "reward-receipts")
public record ReceiptIsOnRecord(boolean onRecord) implements BusinessRule {
    @Override
    public boolean holds() {
        return onRecord;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
