package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A client for whom nobody acts on the exchange cannot be asked: its mandate is the signed document, by its text or its hash.
 *
 * @param answerable whether somebody acts for the client here
 */
@Rule(code = "MAT-25", law = Law.CC, article = "165")
public record MandateIsWritten(boolean answerable, boolean documented) implements BusinessRule {
    @Override
    public boolean holds() {
        return answerable || documented;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
