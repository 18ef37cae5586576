package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The applicant signed the commitment as it reads on that day. */
@Rule(code = "NC-10", law = Law.DESIGN, article = "commitment")
public record CommitmentTextIsCurrent(int signed, int current) implements BusinessRule {
    @Override
    public boolean holds() {
        return signed == current;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("signed", Integer.toString(signed), "current", Integer.toString(current));
    }
}
