package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * From the call of an audit on a statement stays as it is: the difference is what the audit finds.
 *
 * <p>Source: decision of this exchange.
 */
@Rule(code = "RY-18", law = Law.DESIGN, article = "royalty-audit")
public record StatementIsNotAudited(int period, boolean audited) implements BusinessRule {
    @Override
    public boolean holds() {
        return !audited;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period));
    }
}
