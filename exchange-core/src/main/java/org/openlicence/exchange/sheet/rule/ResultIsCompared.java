package org.openlicence.exchange.sheet.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.sheet.event.Wording;

/** Result and what it was compared with are a pair: in each language both are given, or neither. */
@Rule(code = "TSH-03", law = Law.DESIGN, article = "technology-sheet")
public record ResultIsCompared(Wording result, Wording comparedWith) implements BusinessRule {
    @Override
    public boolean holds() {
        return apart().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("languages", String.join(", ", apart()));
    }

    private List<String> apart() {
        return Stream.of("zh", "en")
                .filter(language -> (result.in(language) == null) != (comparedWith.in(language) == null))
                .toList();
    }
}
