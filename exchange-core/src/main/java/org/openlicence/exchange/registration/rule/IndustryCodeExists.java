package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.IndustryCode;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An industry that is stated is a code of GB/T 4754: form right, division existing, section and division fitting. */
@Rule(code = "REG-34", law = Law.GB_4754)
public record IndustryCodeExists(@Nullable String industryCode) implements BusinessRule {
    @Override
    public boolean holds() {
        return industryCode == null || IndustryCode.exists(industryCode);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("code", industryCode == null ? "" : industryCode);
    }
}
