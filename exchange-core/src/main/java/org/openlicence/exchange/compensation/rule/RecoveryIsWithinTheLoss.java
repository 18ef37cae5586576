package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/**
 * No more is shared than was lost. Interest and penalty are between licensor and taker.
 *
 * <p>Source: decision of this exchange.
 *
 * @param outstandingFen what may still come in
 */
@Rule(code = "CF-06", law = Law.DESIGN, article = "risk-compensation")
public record RecoveryIsWithinTheLoss(long amountFen, long outstandingFen) implements BusinessRule {
    @Override
    public boolean holds() {
        return amountFen <= outstandingFen;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "amount",
                Money.ofFen(amountFen).yuan(),
                "outstanding",
                Money.ofFen(outstandingFen).yuan());
    }
}
