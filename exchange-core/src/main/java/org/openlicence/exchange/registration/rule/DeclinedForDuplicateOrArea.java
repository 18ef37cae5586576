package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.registration.RefusalGround;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Before acceptance an application is turned away only as a duplicate (R11) or for applicant or area (R12). */
@Rule(code = "REG-14", law = Law.REG_2000)
public record DeclinedForDuplicateOrArea(RefusalGround ground) implements BusinessRule {
    @Override
    public boolean holds() {
        return ground == RefusalGround.R11 || ground == RefusalGround.R12;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("ground", ground.name());
    }
}
