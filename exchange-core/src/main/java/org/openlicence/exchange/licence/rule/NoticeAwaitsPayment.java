package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A taker gives up a notice only before the licence has formed; afterwards it is bound as the licensor is.
 *
 * <p>Source: Patent Law art. 51(1), the licence forms with notice and payment; Civil Code art. 465.
 */
@Rule(code = "LC-09", law = Law.PL, article = "51(1)")
public record NoticeAwaitsPayment(LicenceStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == LicenceStatus.AWAITING_PAYMENT;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
