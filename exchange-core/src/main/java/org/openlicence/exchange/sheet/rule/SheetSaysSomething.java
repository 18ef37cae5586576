package org.openlicence.exchange.sheet.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A sheet begins with something to say. Later it may be emptied. */
@Rule(code = "TSH-05", law = Law.DESIGN, article = "technology-sheet")
public record SheetSaysSomething(boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
