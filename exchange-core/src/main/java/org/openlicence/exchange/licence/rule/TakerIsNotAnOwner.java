package org.openlicence.exchange.licence.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Nobody takes a licence of its own patent: an owner may exploit it without one.
 *
 * <p>Source: Patent Law art. 14, a co-owner may exploit the patent alone.
 *
 * @param takerId organisation that serves the notice
 * @param ownerIds owners of the listing and of the register row
 */
@Rule(code = "LC-03", law = Law.PL, article = "14")
public record TakerIsNotAnOwner(String takerId, Collection<String> ownerIds) implements BusinessRule {
    public TakerIsNotAnOwner {
        ownerIds = List.copyOf(ownerIds);
    }

    @Override
    public boolean holds() {
        return !ownerIds.contains(takerId);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("taker", takerId);
    }
}
