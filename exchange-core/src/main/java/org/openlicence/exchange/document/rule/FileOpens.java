package org.openlicence.exchange.document.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.FileFault;
import org.openlicence.exchange.document.FileType;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** What begins as a PDF, picture or OFD can be read as one, by everybody and without a password. */
@Rule(code = "DOC-03", law = Law.DESIGN, article = "documents")
public record FileOpens(@Nullable FileType type, @Nullable FileFault fault) implements BusinessRule {
    @Override
    public boolean holds() {
        return fault != FileFault.DAMAGED && fault != FileFault.ENCRYPTED;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("type", type == null ? "-" : type.name());
    }
}
