package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The contract is in force when the application is filed; under the rule book of 2000 it is enough that it was
 * formed.
 *
 * @param regime national rule book in force on the day of filing
 */
@Rule(code = "G3", law = Law.REG_2026, article = "12")
public record ContractIsInForce(LocalDate signedOn, LocalDate from, LocalDate submittedOn, String regime)
        implements BusinessRule {
    @Override
    public boolean holds() {
        LocalDate earliest = "CN-2000".equals(regime) ? signedOn : from;
        return !submittedOn.isBefore(earliest);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "signedOn", signedOn.toString(),
                "from", from.toString(),
                "submittedOn", submittedOn.toString(),
                "regime", regime);
    }
}
