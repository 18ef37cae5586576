package org.openlicence.exchange.document.rule;

import java.util.Map;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The virus scanner, where there is one, found nothing. */
@Rule(code = "DOC-05", law = Law.DESIGN, article = "documents")
public record FileHoldsNoVirus(VirusScan scan) implements BusinessRule {
    @Override
    public boolean holds() {
        return scan != VirusScan.INFECTED;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("scan", scan.name());
    }
}
