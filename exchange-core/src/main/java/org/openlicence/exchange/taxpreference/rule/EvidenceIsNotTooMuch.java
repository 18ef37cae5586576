package org.openlicence.exchange.taxpreference.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A preference has a limited number of files. */
@Rule(code = "TXP-13", law = Law.DESIGN, article = "documents")
public record EvidenceIsNotTooMuch(int number, int most) implements BusinessRule {
    @Override
    public boolean holds() {
        return number <= most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("most", Integer.toString(most));
    }
}
