package org.openlicence.exchange.trial.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The bank reports only refunds of payments that settled nothing.
 *
 * <p>Source: decision of this exchange.
 *
 * @param bankReference the incoming movement the refund belongs to
 */
@Rule(code = "TR-08", law = Law.DESIGN, article = "refunds")
public record PaymentWasToGoBack(String bankReference, boolean returned) implements BusinessRule {
    @Override
    public boolean holds() {
        return returned;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("bankReference", bankReference);
    }
}
