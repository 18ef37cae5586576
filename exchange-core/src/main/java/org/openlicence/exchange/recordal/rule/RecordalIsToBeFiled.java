package org.openlicence.exchange.recordal.rule;

import java.util.Map;
import org.openlicence.exchange.recordal.RecordalStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A licence is filed for recordal while none is under way and none has been recorded, also after the last day. */
@Rule(code = "RC-01", law = Law.IR, article = "15(2)")
public record RecordalIsToBeFiled(RecordalStatus status) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == RecordalStatus.DUE || status == RecordalStatus.OVERDUE;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
