package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Seller and buyer are two organisations, and the applicant is one of them. */
@Rule(code = "REG-09", law = Law.CC, article = "845")
public record PartiesAreTwo(String applicantId, String sellerId, String buyerId) implements BusinessRule {
    @Override
    public boolean holds() {
        boolean party = applicantId.equals(sellerId) || applicantId.equals(buyerId);
        return party && !sellerId.equals(buyerId);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("applicant", applicantId, "seller", sellerId, "buyer", buyerId);
    }
}
