package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The right has neither ended nor outlived its term (Patent Law arts 42, 44, 47; Civil Code art. 865).
 *
 * @param expiresOn first day after the life of the right; absent when the filing date is unknown
 * @param endedOn first day without the right; absent while it stands
 * @param on the legal day judged
 */
@Rule(code = "OL-02", law = Law.CC, article = "865")
public record RightIsInForce(
        @Nullable LocalDate expiresOn, @Nullable LocalDate endedOn, LocalDate on) implements BusinessRule {
    @Override
    public boolean holds() {
        return (expiresOn == null || on.isBefore(expiresOn)) && (endedOn == null || on.isBefore(endedOn));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("expiresOn", String.valueOf(expiresOn), "endedOn", String.valueOf(endedOn), "on", on.toString());
    }
}
