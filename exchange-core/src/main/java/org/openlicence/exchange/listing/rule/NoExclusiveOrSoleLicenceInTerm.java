package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * No exclusive or sole licence of the patent is in term; both days of a term are included.
 *
 * @param licences licences on the register
 * @param on the legal day judged
 */
@Rule(code = "OL-03", law = Law.IR, article = "86(1)")
public record NoExclusiveOrSoleLicenceInTerm(List<LicenceInTerm> licences, LocalDate on) implements BusinessRule {
    @Override
    public boolean holds() {
        return inTerm().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("recordals", String.join(", ", inTerm()), "on", on.toString());
    }

    private List<String> inTerm() {
        return licences.stream()
                .filter(licence -> licence.form() != LicenceForm.ORDINARY)
                .filter(licence -> !on.isBefore(licence.from()) && !on.isAfter(licence.to()))
                .map(licence -> licence.recordalNumber() + " (" + licence.from() + ".." + licence.to() + ")")
                .toList();
    }
}
