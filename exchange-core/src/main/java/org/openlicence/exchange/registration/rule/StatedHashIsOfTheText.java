package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Where the contract text is on file, the form states no other hash than that of this text. */
@Rule(code = "DOC-08", law = Law.DESIGN, article = "documents")
public record StatedHashIsOfTheText(
        @Nullable String onFile, @Nullable String stated) implements BusinessRule {
    @Override
    public boolean holds() {
        return onFile == null || stated == null || onFile.equals(stated);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("onFile", onFile == null ? "-" : onFile, "stated", stated == null ? "-" : stated);
    }
}
