package org.openlicence.exchange.alert.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Every saved search is asked again for every offer, so a person has a bounded number. @param most policy
 * {@code alert.searches.most} */
@Rule(code = "ALR-02", law = Law.DESIGN, article = "alerts")
public record SavedSearchesHaveRoom(int saved, long most) implements BusinessRule {
    @Override
    public boolean holds() {
        return saved < most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("most", Long.toString(most));
    }
}
