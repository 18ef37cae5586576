package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A tax body concerns itself with contracts of its own taxpayers: a party of its division.
 *
 * @param own division of the body; absent when the directory does not know it
 * @param seller division of the seller; absent when it has none here
 * @param buyer division of the buyer; absent when it has none here
 */
@Rule(code = "REG-29", law = Law.REG_2026, article = "17")
public record TaxpayerIsOfTheBody(
        @Nullable DivisionCode own,
        @Nullable DivisionCode seller,
        @Nullable DivisionCode buyer) implements BusinessRule {
    @Override
    public boolean holds() {
        return own != null && (seller != null && own.holds(seller) || buyer != null && own.holds(buyer));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("division", own == null ? "-" : own.value());
    }
}
