package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.ContractRegister.LiveCase;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The contract has no other live registration (ground R11): one contract, one registration.
 *
 * @param other the case that holds the contract; absent when there is none
 */
@Rule(code = "G9", law = Law.SH_MARKET)
public record NoOtherLiveRegistration(@Nullable LiveCase other) implements BusinessRule {
    @Override
    public boolean holds() {
        return other == null;
    }

    @Override
    public Map<String, String> inputs() {
        if (other == null) {
            return Map.of("ground", "R11");
        }
        OfficialNumber number = other.officialNumber();
        return Map.of("ground", "R11", "officialNumber", number == null ? "-" : number.value());
    }
}
