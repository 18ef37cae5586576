package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.licence.PassingOn;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The licensor consents that the taker passes its right on. The exchange carries no such consent, and on announced terms there
 * is none to give: whoever wants to practise takes its own licence.
 *
 * <p>Source: Patent Law art. 12, Civil Code art. 867.
 *
 * @param kind what was asked
 * @param consented always false here
 */
@Rule(code = "LC-14", law = Law.PL, article = "12")
public record LicensorLetsItPass(PassingOn kind, boolean consented) implements BusinessRule {
    @Override
    public boolean holds() {
        return consented;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("kind", kind.name());
    }
}
