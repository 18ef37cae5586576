package org.openlicence.exchange.dispute.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * What is accepted is the last proposal (Civil Code arts 483, 488: an acceptance answers the offer that stands).
 *
 * @param accepted number of the proposal accepted
 * @param open number of the one that stands; 0 while there is none
 */
@Rule(code = "DP-06", law = Law.CC, article = "488")
public record ProposalIsOpen(int accepted, int open) implements BusinessRule {
    @Override
    public boolean holds() {
        return open > 0 && accepted == open;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("accepted", String.valueOf(accepted), "open", String.valueOf(open));
    }
}
