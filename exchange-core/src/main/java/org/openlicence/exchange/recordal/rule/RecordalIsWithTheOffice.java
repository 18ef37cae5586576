package org.openlicence.exchange.recordal.rule;

import java.util.Map;
import org.openlicence.exchange.recordal.RecordalStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The office answers what was filed with it. */
@Rule(code = "RC-03", law = Law.IR, article = "87")
public record RecordalIsWithTheOffice(RecordalStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == RecordalStatus.FILED;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
