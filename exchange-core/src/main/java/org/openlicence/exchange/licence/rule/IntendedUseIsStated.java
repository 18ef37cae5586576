package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The notice says what will be made, where, and what is expected of it, in a form statistics can use.
 *
 * <p>Source: decision of this exchange; the statement binds nobody.
 */
@Rule(code = "LC-12", law = Law.DESIGN, article = "intended-use")
public record IntendedUseIsStated(IntendedUse use) implements BusinessRule {
    private static final int LONGEST_PRODUCT = 500;

    @Override
    public boolean holds() {
        Long sales = use.expectedSalesFen();
        return !use.product().isBlank()
                && use.product().length() <= LONGEST_PRODUCT
                && DivisionCode.read(use.divisionCode()).isPresent()
                && (sales == null || sales >= 0);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "productLength",
                String.valueOf(use.product().length()),
                "divisionCode",
                use.divisionCode().length() > 12 ? "too long" : use.divisionCode());
    }
}
