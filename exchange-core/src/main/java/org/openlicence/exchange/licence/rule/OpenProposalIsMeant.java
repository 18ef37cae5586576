package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The signature names the proposal that is open, by its hash.
 *
 * @param open hash of the open proposal; absent when there is none
 * @param given hash that was signed
 */
@Rule(code = "LC-16", law = Law.CC, article = "562")
public record OpenProposalIsMeant(@Nullable String open, String given) implements BusinessRule {
    @Override
    public boolean holds() {
        return given.equals(open);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("open", open == null ? "-" : open);
    }
}
