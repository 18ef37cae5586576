package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A contract on patents names them, so that the register can be asked for the evidence of the right. */
@Rule(code = "G5", law = Law.CC, article = "845(3)")
public record PatentsOfThePatentContractAreNamed(String subType, int patents) implements BusinessRule {
    @Override
    public boolean holds() {
        return patents > 0 || !subType.startsWith("PATENT_");
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("subType", subType, "patents", Integer.toString(patents));
    }
}
