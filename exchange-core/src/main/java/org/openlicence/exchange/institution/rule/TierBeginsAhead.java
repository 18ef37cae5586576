package org.openlicence.exchange.institution.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A tier takes effect on the day it is decided or later: no introduction becomes unlawful afterwards. */
@Rule(code = "TTI-03", law = Law.DESIGN, article = "institution-tiers")
public record TierBeginsAhead(LocalDate from, LocalDate decidedOn) implements BusinessRule {
    @Override
    public boolean holds() {
        return !from.isBefore(decidedOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("from", from.toString(), "decidedOn", decidedOn.toString());
    }
}
