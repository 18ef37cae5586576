package org.openlicence.exchange.registration.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openlicence.exchange.registration.PointVerdict;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Verdicts are given on points of this case's checklist, one on each, and at least on one. */
@Rule(code = "REG-31", law = Law.REG_2026, article = "13")
public record PointsAreOfTheCase(List<CheckedPoint> verdicts, List<String> asked) implements BusinessRule {
    private static final Set<String> VERDICTS =
            Stream.of(PointVerdict.values()).map(Enum::name).collect(Collectors.toSet());

    @Override
    public boolean holds() {
        return !verdicts.isEmpty()
                && asked.containsAll(given())
                && given().stream().distinct().count() == verdicts.size()
                && verdicts.stream().map(CheckedPoint::verdict).allMatch(VERDICTS::contains);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("given", String.join(", ", given()), "asked", String.join(", ", asked));
    }

    private List<String> given() {
        return verdicts.stream().map(CheckedPoint::point).toList();
    }
}
