package org.openlicence.exchange.document.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A file is not empty and not larger than one file may be. */
@Rule(code = "DOC-01", law = Law.DESIGN, article = "documents")
public record FileIsWithinSize(long bytes, long most) implements BusinessRule {
    @Override
    public boolean holds() {
        return bytes > 0 && bytes <= most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("bytes", Long.toString(bytes), "megabytes", Long.toString(most >> 20));
    }
}
