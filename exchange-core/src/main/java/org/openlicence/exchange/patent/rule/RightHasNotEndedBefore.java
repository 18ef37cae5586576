package org.openlicence.exchange.patent.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The end of a right is final: nothing further is recorded about a right that has ended (Patent Law arts 44, 47).
 *
 * @param endedOn first day without the right; absent while it stands
 */
@Rule(code = "PAT-09", law = Law.PL, article = "44")
public record RightHasNotEndedBefore(@Nullable LocalDate endedOn) implements BusinessRule {
    @Override
    public boolean holds() {
        return endedOn == null;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("endedOn", String.valueOf(endedOn));
    }
}
