package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Somebody of the desk examined an amendment before it is decided, so that no registrar changes an amount alone. */
@Rule(code = "REG-36", law = Law.DESIGN, article = "four-eyes")
public record AmendmentWasExamined(int examinations) implements BusinessRule {
    @Override
    public boolean holds() {
        return examinations > 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("examinations", Integer.toString(examinations));
    }
}
