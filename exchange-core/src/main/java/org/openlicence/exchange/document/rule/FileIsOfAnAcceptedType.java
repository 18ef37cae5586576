package org.openlicence.exchange.document.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.FileType;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** By its content a file is a PDF, PNG, JPEG or OFD. */
@Rule(code = "DOC-02", law = Law.DESIGN, article = "documents")
public record FileIsOfAnAcceptedType(@Nullable FileType type) implements BusinessRule {
    @Override
    public boolean holds() {
        return type != null;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("type", type == null ? "-" : type.name());
    }
}
