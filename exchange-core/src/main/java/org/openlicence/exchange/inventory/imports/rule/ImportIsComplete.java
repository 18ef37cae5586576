package org.openlicence.exchange.inventory.imports.rule;

import java.util.Map;
import org.openlicence.exchange.inventory.imports.ImportStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only an import of which every row has its outcome is undone. */
@Rule(code = "IV-11", law = Law.DESIGN, article = "import")
public record ImportIsComplete(ImportStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == ImportStatus.COMPLETED;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
