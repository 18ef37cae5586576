package org.openlicence.exchange.negotiation.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Every owner on the register has an identity here, so that it can agree and sign; a patent without owners cannot be licensed.
 *
 * <p>Source: Patent Law art. 14. The contract names all owners as licensors, so each has to be asked.
 *
 * @param owners owners on the register
 */
@Rule(code = "NG-04", law = Law.PL, article = "14")
public record EveryOwnerIsOnTheExchange(List<PatentOwner> owners) implements BusinessRule {
    public EveryOwnerIsOnTheExchange {
        owners = List.copyOf(owners);
    }

    @Override
    public boolean holds() {
        return !owners.isEmpty() && missing() == 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("owners", String.valueOf(owners.size()), "missing", String.valueOf(missing()));
    }

    private long missing() {
        return owners.stream().filter(owner -> owner.organisationId() == null).count();
    }
}
