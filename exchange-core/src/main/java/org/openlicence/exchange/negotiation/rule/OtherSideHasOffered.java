package org.openlicence.exchange.negotiation.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.negotiation.Side;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Offers and counter-offers alternate: whoever made the last offer waits for the answer to it.
 *
 * <p>Source: Civil Code art. 488, an answer with other terms is a new offer.
 *
 * @param last side of the last offer; absent before the first
 * @param side side that offers now
 */
@Rule(code = "NG-03", law = Law.CC, article = "488")
public record OtherSideHasOffered(@Nullable Side last, Side side) implements BusinessRule {
    @Override
    public boolean holds() {
        return last != side;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("side", side.name());
    }
}
