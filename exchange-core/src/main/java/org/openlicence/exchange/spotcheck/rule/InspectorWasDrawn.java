package org.openlicence.exchange.spotcheck.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Only the inspector who was drawn examines and decides. @param drawn absent before the draw */
@Rule(code = "SC-02", law = Law.DESIGN, article = "spot-check")
public record InspectorWasDrawn(@Nullable String drawn, String personId) implements BusinessRule {
    @Override
    public boolean holds() {
        return personId.equals(drawn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
