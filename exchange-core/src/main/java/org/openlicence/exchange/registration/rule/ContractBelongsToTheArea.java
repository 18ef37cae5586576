package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The contract is registered where its applicant is: in the seller's area, or the buyer's where the buyer may
 * apply (ground R12).
 *
 * @param applicantDivision absent when the directory does not know the applicant
 */
@Rule(code = "REG-15", law = Law.REG_2000)
public record ContractBelongsToTheArea(@Nullable String applicantDivision, Region region) implements BusinessRule {
    @Override
    public boolean holds() {
        return region.contains(applicantDivision);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "ground",
                "R12",
                "region",
                region.code(),
                "applicantDivision",
                applicantDivision == null ? "-" : applicantDivision);
    }
}
