package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An organisation objects again only after its former objection was answered. */
@Rule(code = "REG-26", law = Law.REG_2026, article = "17")
public record FormerObjectionIsAnswered(boolean answered) implements BusinessRule {
    @Override
    public boolean holds() {
        return answered;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("answered", Boolean.toString(answered));
    }
}
