package org.openlicence.exchange.sheet.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.sheet.event.Wording;

/** A measured result names at least one figure: "better" without a number tells a taker nothing. */
@Rule(code = "TSH-02", law = Law.DESIGN, article = "technology-sheet")
public record ResultHasFigures(Wording result) implements BusinessRule {
    @Override
    public boolean holds() {
        return without().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("languages", String.join(", ", without()));
    }

    private List<String> without() {
        return Stream.of("zh", "en")
                .filter(language -> !hasFigure(result.in(language)))
                .toList();
    }

    private static boolean hasFigure(@Nullable String text) {
        return text == null || text.codePoints().anyMatch(Character::isDigit);
    }
}
