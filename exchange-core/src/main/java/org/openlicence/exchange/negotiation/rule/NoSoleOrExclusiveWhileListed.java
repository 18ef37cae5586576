package org.openlicence.exchange.negotiation.rule;

import java.util.Map;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * While a declaration of the patent lives, its owners may negotiate the fee and grant an ordinary licence, but neither a sole
 * nor an exclusive one.
 *
 * <p>Source: Patent Law art. 51(3).
 *
 * @param form what is asked for
 * @param listed whether the patent has a live listing
 */
@Rule(code = "NG-01", law = Law.PL, article = "51(3)")
public record NoSoleOrExclusiveWhileListed(LicenceForm form, boolean listed) implements BusinessRule {
    @Override
    public boolean holds() {
        return !listed || form == LicenceForm.ORDINARY;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("form", form.name());
    }
}
