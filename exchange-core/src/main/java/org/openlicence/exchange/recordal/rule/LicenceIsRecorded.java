package org.openlicence.exchange.recordal.rule;

import java.util.Map;
import org.openlicence.exchange.recordal.RecordalStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only what stands on the register is changed or struck off. */
@Rule(code = "RC-05", law = Law.IR, article = "106")
public record LicenceIsRecorded(RecordalStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == RecordalStatus.RECORDED;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
