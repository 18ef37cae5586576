package org.openlicence.exchange.negotiation.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Agreement and signature name the last version by its hash: nobody agrees to, or signs, what has been countered meanwhile.
 *
 * <p>Source: Civil Code arts 483, 488.
 *
 * @param present hash of the last version; absent before the first
 * @param given hash agreed to or signed
 */
@Rule(code = "NG-06", law = Law.CC, article = "488")
public record PresentVersionIsMeant(@Nullable String present, String given) implements BusinessRule {
    @Override
    public boolean holds() {
        return given.equals(present);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("present", present == null ? "-" : present);
    }
}
