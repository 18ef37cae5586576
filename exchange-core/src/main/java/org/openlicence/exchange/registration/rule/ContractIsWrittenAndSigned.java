package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A signed text of the contract is on file; an oral contract is not accepted. */
@Rule(code = "G2", law = Law.REG_2000)
public record ContractIsWrittenAndSigned(@Nullable String documentHash, LocalDate signedOn, LocalDate submittedOn)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return documentHash != null && !signedOn.isAfter(submittedOn);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "document", documentHash == null ? "-" : documentHash,
                "signedOn", signedOn.toString(),
                "submittedOn", submittedOn.toString());
    }
}
