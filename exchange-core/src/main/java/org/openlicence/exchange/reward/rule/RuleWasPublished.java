package org.openlicence.exchange.reward.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A unit's rule counts once it was published in the unit, its staff heard.
 *
 * @param numbered whether its document is named
 * @param publishedOn absent when it was not
 */
@Rule(code = "RW-21", law = Law.CPL, article = "44")
public record RuleWasPublished(boolean numbered, @Nullable LocalDate publishedOn, LocalDate today)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return numbered && publishedOn != null && !publishedOn.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
