package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A case has a limited number of files. */
@Rule(code = "DOC-07", law = Law.DESIGN, article = "documents")
public record DocumentsAreNotTooMany(int number, int most) implements BusinessRule {
    @Override
    public boolean holds() {
        return number <= most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("most", Integer.toString(most));
    }
}
