package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/** The technology amount is certain and not above the line of commitments. */
@Rule(code = "NC-03", law = Law.DESIGN, article = "commitment")
public record AmountIsWithinCommitment(Money technology, Money most, boolean certain) implements BusinessRule {
    @Override
    public boolean holds() {
        return certain && technology.compareTo(most) <= 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "technology", technology.yuan(), "most", most.yuan(), "problem", certain ? "AMOUNT" : "UNCERTAIN");
    }
}
