package org.openlicence.exchange.compensation.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/**
 * The fund pays what it holds: what is set aside for the claim and what is free.
 *
 * <p>Source: decision of this exchange. The claim waits until the fund was paid into.
 *
 * @param compensationFen what the formula gives
 * @param heldFen what may be spent on the claim
 */
@Rule(code = "CF-05", law = Law.DESIGN, article = "risk-compensation")
public record FundHoldsEnough(long compensationFen, long heldFen) implements BusinessRule {
    @Override
    public boolean holds() {
        return heldFen >= compensationFen;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "compensation",
                Money.ofFen(compensationFen).yuan(),
                "held",
                Money.ofFen(heldFen).yuan());
    }
}
