package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The grant of the patent was announced by the day of filing.
 *
 * @param grantedOn day of the grant announcement; absent while not granted
 * @param on the legal day judged
 */
@Rule(code = "OL-01", law = Law.IR, article = "85")
public record GrantIsAnnounced(@Nullable LocalDate grantedOn, LocalDate on) implements BusinessRule {
    @Override
    public boolean holds() {
        return grantedOn != null && !on.isBefore(grantedOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("grantedOn", String.valueOf(grantedOn), "on", on.toString());
    }
}
