package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The announced plan itself lets the taker pay later; by letter nobody can agree on it beside the declaration.
 *
 * <p>Source: Patent Law art. 51: an open licence forms on the announced terms, other terms are those of a negotiated ordinary
 * licence.
 *
 * @param dueFen due at conclusion by the plan, fen; 0 where the plan puts nothing there
 */
@Rule(code = "LC-13", law = Law.PL, article = "51(3)")
public record DeferralIsAnnounced(long dueFen) implements BusinessRule {
    @Override
    public boolean holds() {
        return dueFen == 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("dueFen", String.valueOf(dueFen));
    }
}
