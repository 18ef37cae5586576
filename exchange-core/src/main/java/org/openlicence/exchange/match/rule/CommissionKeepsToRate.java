package org.openlicence.exchange.match.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/** A commission is at most the agreed rate of the sum due at conclusion, rounded half up to the fen. */
@Rule(code = "MAT-17", law = Law.DESIGN, article = "introductions")
public record CommissionKeepsToRate(Money most, Money claimed) implements BusinessRule {
    @Override
    public boolean holds() {
        return claimed.compareTo(most) <= 0 && claimed.fen() > 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("most", most.yuan(), "claimed", claimed.yuan());
    }
}
