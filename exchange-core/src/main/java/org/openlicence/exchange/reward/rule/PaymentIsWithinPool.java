package org.openlicence.exchange.reward.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A payment takes something of the pool of its receipt, and no more than is left of it.
 *
 * @param amountFen paid now
 * @param leftFen of the pool before it
 */
@Rule(code = "RW-30", law = Law.CPL, article = "45")
public record PaymentIsWithinPool(long amountFen, long leftFen) implements BusinessRule {
    @Override
    public boolean holds() {
        return amountFen > 0 && amountFen <= leftFen;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("amountFen", Long.toString(amountFen), "leftFen", Long.toString(leftFen));
    }
}
