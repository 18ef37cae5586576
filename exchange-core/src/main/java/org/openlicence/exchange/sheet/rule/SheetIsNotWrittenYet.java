package org.openlicence.exchange.sheet.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A first sheet is written where there is none; what a co-owner has written meanwhile is revised, not overwritten unread. */
@Rule(code = "TSH-07", law = Law.DESIGN, article = "technology-sheet")
public record SheetIsNotWrittenYet(boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
