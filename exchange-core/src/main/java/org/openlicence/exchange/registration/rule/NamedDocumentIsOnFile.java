package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The paper an amendment names was put to the case before, so that the desk can open it. */
@Rule(code = "DOC-10", law = Law.DESIGN, article = "documents")
public record NamedDocumentIsOnFile(boolean onFile) implements BusinessRule {
    @Override
    public boolean holds() {
        return onFile;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("onFile", Boolean.toString(onFile));
    }
}
