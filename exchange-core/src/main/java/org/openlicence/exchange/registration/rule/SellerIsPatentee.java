package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Whoever licenses or transfers the patent is on the register as its owner. */
@Rule(code = "NC-06", law = Law.CC, article = "865")
public record SellerIsPatentee(String patentId, boolean owner) implements BusinessRule {
    @Override
    public boolean holds() {
        return owner;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("patent", patentId);
    }
}
