package org.openlicence.exchange.negotiation.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.negotiation.NegotiationStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The step has its place where the negotiation stands.
 *
 * @param status where it stands
 * @param expected where the step has its place
 */
@Rule(code = "NG-05", law = Law.DESIGN, article = "order-of-steps")
public record NegotiationStandsAt(NegotiationStatus status, Set<NegotiationStatus> expected) implements BusinessRule {
    public NegotiationStandsAt {
        expected = Set.copyOf(expected);
    }

    @Override
    public boolean holds() {
        return expected.contains(status);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("status", status.name());
    }
}
