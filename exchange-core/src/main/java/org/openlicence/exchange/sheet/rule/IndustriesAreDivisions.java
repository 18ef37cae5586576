package org.openlicence.exchange.sheet.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.IndustryDivision;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Industries are divisions of GB/T 4754, letter and two digits. */
@Rule(code = "TSH-04", law = Law.GB_4754)
public record IndustriesAreDivisions(List<String> codes) implements BusinessRule {
    @Override
    public boolean holds() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("wrong", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return codes.stream()
                .filter(code -> IndustryDivision.find(code).isEmpty())
                .toList();
    }
}
