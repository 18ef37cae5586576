package org.openlicence.exchange.royalty.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A penalty is waived where one has arisen.
 *
 * <p>Source: Civil Code art. 873; the rate is a figure of this exchange.
 *
 * @param penaltyFen as of today, fen
 */
@Rule(code = "RY-13", law = Law.CC, article = "873")
public record PenaltyIsOwed(int period, long penaltyFen) implements BusinessRule {
    @Override
    public boolean holds() {
        return penaltyFen > 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("period", String.valueOf(period));
    }
}
