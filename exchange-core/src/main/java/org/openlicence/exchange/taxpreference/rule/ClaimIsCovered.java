package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/** All claims together stay within what the evaluation covers; a claim of nothing is none. */
@Rule(code = "TXP-03", law = Law.DESIGN, article = "claim-within-relief")
public record ClaimIsCovered(long claimedFen, long amountFen, long coveredFen) implements BusinessRule {
    @Override
    public boolean holds() {
        return amountFen > 0 && claimedFen + amountFen <= coveredFen;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "claimed", Money.ofFen(claimedFen).yuan(),
                "amount", Money.ofFen(amountFen).yuan(),
                "covered", Money.ofFen(coveredFen).yuan());
    }
}
