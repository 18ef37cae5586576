package org.openlicence.exchange.registration.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Every file that this kind of contract needs is on the case, beside the contract text, which is G2's. */
@Rule(code = "DOC-09", law = Law.REG_2026, article = "12")
public record RequiredDocumentsAreThere(List<DocumentKind> missing) implements BusinessRule {
    public RequiredDocumentsAreThere {
        missing = List.copyOf(missing);
    }

    @Override
    public boolean holds() {
        return missing.stream().allMatch(kind -> kind == DocumentKind.CONTRACT_TEXT);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("missing", String.join(", ", kinds()));
    }

    /** Names of the kinds that are missing. */
    public List<String> kinds() {
        return missing.stream()
                .filter(kind -> kind != DocumentKind.CONTRACT_TEXT)
                .map(Enum::name)
                .toList();
    }
}
