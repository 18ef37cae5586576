package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/** The certain lines add up to the total the contract states. */
@Rule(code = "G6", law = Law.REG_2026, article = "15")
public record AmountsAddUp(Money stated, Money lines) implements BusinessRule {
    @Override
    public boolean holds() {
        return stated.equals(lines);
    }

    @Override
    public Map<String, String> inputs() {
        long difference = Math.abs(stated.fen() - lines.fen());
        return Map.of(
                "stated", stated.yuan(),
                "lines", lines.yuan(),
                "difference", Money.ofFen(difference).yuan());
    }
}
