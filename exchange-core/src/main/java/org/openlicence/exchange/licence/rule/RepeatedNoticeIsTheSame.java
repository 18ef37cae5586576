package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A notice that comes again under the same licence id has the same content; another content needs another id.
 *
 * <p>Source: decision of this exchange, so that a repeat can be answered without a second effect.
 *
 * @param same whether taker, listing, accepted terms and intended use are those of the first notice
 */
@Rule(code = "LC-06", law = Law.DESIGN, article = "idempotent-commands")
public record RepeatedNoticeIsTheSame(boolean same) implements BusinessRule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
