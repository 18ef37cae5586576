package org.openlicence.exchange.inventory.imports.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A file has rows to carry out, and no more than an import may have. */
@Rule(code = "IV-10", law = Law.DESIGN, article = "import")
public record BatchIsWithinSize(int rows, long most) implements BusinessRule {
    @Override
    public boolean holds() {
        return rows >= 1 && rows <= most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("rows", Integer.toString(rows), "most", Long.toString(most));
    }
}
