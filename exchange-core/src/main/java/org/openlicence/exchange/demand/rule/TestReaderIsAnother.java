package org.openlicence.exchange.demand.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A test reading is worth something when it is by another: a colleague of the writer, or somebody who was asked.
 *
 * @param writer whether the reader wrote any of it
 * @param asked whether the reader's organisation is the demander or was asked
 */
@Rule(code = "DEM-30", law = Law.DESIGN, article = "test-reading")
public record TestReaderIsAnother(boolean writer, boolean asked) implements BusinessRule {
    @Override
    public boolean holds() {
        return !writer && asked;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("writer", String.valueOf(writer), "asked", String.valueOf(asked));
    }
}
