package org.openlicence.exchange.organisation.rule;

import java.util.Map;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The division code names a division that exists, as far as the exchange knows them. */
@Rule(code = "ORG-02", law = Law.DESIGN, article = "divisions")
public record DivisionExists(String divisionCode) implements BusinessRule {
    @Override
    public boolean holds() {
        return DivisionCode.read(divisionCode).isPresent();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("divisionCode", divisionCode.length() > 6 ? "..." : divisionCode);
    }
}
