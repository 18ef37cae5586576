package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A file is taken in before it is kept with a preference. */
@Rule(code = "TXP-12", law = Law.DESIGN, article = "documents")
public record EvidenceIsStored(String contentHash, boolean stored) implements BusinessRule {
    @Override
    public boolean holds() {
        return stored;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("contentHash", contentHash);
    }
}
