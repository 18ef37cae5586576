package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A file is taken in before it is put to a case. */
@Rule(code = "DOC-06", law = Law.DESIGN, article = "documents")
public record ContentIsStored(String contentHash, boolean stored) implements BusinessRule {
    @Override
    public boolean holds() {
        return stored;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("contentHash", contentHash);
    }
}
