package org.openlicence.exchange.negotiation.rule;

import java.util.Map;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Only ordinary licences are negotiated here, also of patents that are not listed: a sole or exclusive one would keep the patent
 * from ever being declared open while it runs (Implementing Regulations art. 86(1)).
 *
 * <p>Source: decision of this exchange.
 *
 * @param form what is asked for
 * @param listed whether the patent has a live listing; then NG-01 says it
 */
@Rule(code = "NG-02", law = Law.DESIGN, article = "ordinary-licences-only")
public record LicenceIsOrdinary(LicenceForm form, boolean listed) implements BusinessRule {
    @Override
    public boolean holds() {
        return listed || form == LicenceForm.ORDINARY;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("form", form.name());
    }
}
