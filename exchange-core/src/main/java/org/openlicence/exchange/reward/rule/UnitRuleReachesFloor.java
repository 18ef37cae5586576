package org.openlicence.exchange.reward.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Rule;

/**
 * A unit's own rule on rewards gives at least the floor of its region, and no more than there is.
 *
 * @param basisPoints of the net income
 * @param floor basis points
 * @param floorOf the text that sets the floor
 */
@Rule(code = "RW-01", law = Law.CPL, article = "45")
public record UnitRuleReachesFloor(int basisPoints, int floor, Provision floorOf) implements BusinessRule {
    @Override
    public boolean holds() {
        return basisPoints >= floor && basisPoints <= 10_000;
    }

    @Override
    public Provision basis() {
        return floorOf;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rule", percent(basisPoints), "floor", percent(floor));
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
