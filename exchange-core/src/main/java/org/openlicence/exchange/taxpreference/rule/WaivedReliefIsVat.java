package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.taxpreference.TaxRule;

/** The law lets a taxpayer give up the VAT exemption, no other of these reliefs. */
@Rule(code = "TXP-07", law = Law.VAT_LAW, article = "27")
public record WaivedReliefIsVat(TaxRule rule) implements BusinessRule {
    @Override
    public boolean holds() {
        return rule == TaxRule.VAT_TECH;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rule", rule.code());
    }
}
