package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The state table of the listing has a row for the command in the present state.
 *
 * @param command simple name of the command
 * @param status present state
 * @param holds whether there is such a row
 */
@Rule(code = "LST-01", law = Law.DESIGN, article = "listing-states")
public record CommandHasPlaceInState(String command, ListingStatus status, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("command", command, "status", status.name());
    }
}
