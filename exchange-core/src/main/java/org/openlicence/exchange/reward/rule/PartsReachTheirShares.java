package org.openlicence.exchange.reward.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Of a reward in Zhejiang main contributors and transfer staff get at least their shares.
 *
 * @param all sum of the weights
 * @param leastMain basis points of the reward
 * @param leastStaff basis points of the reward
 */
@Rule(code = "RW-14", law = Law.ZJC, article = "39")
public record PartsReachTheirShares(long main, long staff, long all, int leastMain, int leastStaff)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return main * 10_000 >= all * leastMain && staff * 10_000 >= all * leastStaff;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("leastMain", percent(leastMain), "leastStaff", percent(leastStaff));
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
