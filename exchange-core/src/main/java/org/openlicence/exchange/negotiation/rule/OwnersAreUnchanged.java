package org.openlicence.exchange.negotiation.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The owners that agreed are those on the register when the contract is signed.
 *
 * <p>Source: Patent Law art. 14.
 *
 * @param agreed owners the terms were agreed with
 * @param present owners on the register
 */
@Rule(code = "NG-10", law = Law.PL, article = "14")
public record OwnersAreUnchanged(List<String> agreed, List<String> present) implements BusinessRule {
    public OwnersAreUnchanged {
        agreed = List.copyOf(agreed);
        present = List.copyOf(present);
    }

    @Override
    public boolean holds() {
        return Set.copyOf(agreed).equals(Set.copyOf(present));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("owners", String.valueOf(present.size()));
    }
}
