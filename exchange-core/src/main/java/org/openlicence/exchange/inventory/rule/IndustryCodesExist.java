package org.openlicence.exchange.inventory.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.IndustryCode;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Target industries are codes of GB/T 4754: form right, division existing, section and division fitting. */
@Rule(code = "IV-03", law = Law.GB_4754)
public record IndustryCodesExist(List<String> codes) implements BusinessRule {
    @Override
    public boolean holds() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("wrong", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return codes.stream().filter(code -> !IndustryCode.exists(code)).toList();
    }
}
