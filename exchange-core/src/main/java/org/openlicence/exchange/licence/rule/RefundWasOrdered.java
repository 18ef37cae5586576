package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The bank reports only refunds that were ordered.
 *
 * <p>Source: decision of this exchange.
 *
 * @param bankReference the incoming movement the refund belongs to
 */
@Rule(code = "LC-11", law = Law.DESIGN, article = "refunds")
public record RefundWasOrdered(String bankReference, boolean ordered) implements BusinessRule {
    @Override
    public boolean holds() {
        return ordered;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("bankReference", bankReference);
    }
}
