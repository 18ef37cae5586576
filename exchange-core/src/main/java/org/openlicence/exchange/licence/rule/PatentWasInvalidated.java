package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The licence ended because the patent was declared invalid; only then may keeping paid fees be plainly unfair in the sense of
 * the law.
 *
 * @param status where the licence stands
 * @param endReason why it ended; absent while it runs
 */
@Rule(code = "LC-17", law = Law.PL, article = "47(3)")
public record PatentWasInvalidated(
        LicenceStatus status, @Nullable String endReason) implements BusinessRule {
    @Override
    public boolean holds() {
        return status == LicenceStatus.ENDED && RightEnd.INVALIDATED.name().equals(endReason);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name(), "reason", endReason == null ? "-" : endReason);
    }
}
