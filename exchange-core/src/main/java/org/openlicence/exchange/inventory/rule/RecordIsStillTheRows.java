package org.openlicence.exchange.inventory.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The undoing of an import takes back what its row recorded, not what was recorded since.
 *
 * @param source row that is undone
 * @param holds whether the record is still that row's
 */
@Rule(code = "IV-13", law = Law.DESIGN, article = "import")
public record RecordIsStillTheRows(String source, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("source", source);
    }
}
