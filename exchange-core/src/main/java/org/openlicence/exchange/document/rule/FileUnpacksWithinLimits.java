package org.openlicence.exchange.document.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.FileFault;
import org.openlicence.exchange.document.FileType;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Opening a file does not ask for far more room than the file takes. */
@Rule(code = "DOC-04", law = Law.DESIGN, article = "documents")
public record FileUnpacksWithinLimits(
        @Nullable FileType type, @Nullable FileFault fault) implements BusinessRule {
    @Override
    public boolean holds() {
        return fault != FileFault.BOMB;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("type", type == null ? "-" : type.name());
    }
}
