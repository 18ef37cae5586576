package org.openlicence.exchange.alert.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A watch-list is no longer than a person can read. @param most policy {@code alert.watched.most} */
@Rule(code = "ALR-01", law = Law.DESIGN, article = "alerts")
public record WatchListHasRoom(int watched, long most) implements BusinessRule {
    @Override
    public boolean holds() {
        return watched < most;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("most", Long.toString(most));
    }
}
