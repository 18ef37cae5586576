package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The patent of a licence or transfer is in force when the application is filed; a lapsed right is no technology
 * to be registered.
 *
 * @param facts absent when the register does not know the patent
 */
@Rule(code = "G10", law = Law.CC, article = "865")
public record PatentIsInForce(String patentId, @Nullable PatentFacts facts, LocalDate submittedOn)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return facts != null && facts.inForceOn(submittedOn);
    }

    @Override
    public Map<String, String> inputs() {
        LocalDate ended = facts == null ? null : facts.rightEndedOn();
        return Map.of(
                "patent",
                patentId,
                "endedOn",
                ended == null ? "-" : ended.toString(),
                "submittedOn",
                submittedOn.toString());
    }
}
