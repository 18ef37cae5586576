package org.openlicence.exchange.listing.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A bar the registrar names is on the register: a fact is recorded first, and the listing is shut because of it. Only
 * OL-07 stands on the registrar's word.
 *
 * @param named guard codes the command names
 * @param found guard codes that fail by the register
 * @param byRegistrar whether the registrar asks; a process may look at facts that have changed meanwhile
 */
@Rule(code = "LST-05", law = Law.IR, article = "86")
public record BarsAreOnRegister(List<String> named, List<String> found, boolean byRegistrar) implements BusinessRule {
    @Override
    public boolean holds() {
        return !byRegistrar || (!named.isEmpty() && found.containsAll(named));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("found", String.join(", ", found));
    }
}
