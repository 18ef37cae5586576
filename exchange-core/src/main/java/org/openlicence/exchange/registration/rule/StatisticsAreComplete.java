package org.openlicence.exchange.registration.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The fields of the statistics form (技术合同登记表) that cannot be derived are filled in. */
@Rule(code = "REG-06", law = Law.REG_2026, article = "13")
public record StatisticsAreComplete(@Nullable StatisticsFields statistics) implements BusinessRule {
    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("missing", statistics == null ? "statistics" : String.join(", ", missing()));
    }

    /** Names of the fields that must be filled in and are not. */
    public List<String> missing() {
        return blank(fields -> List.of(
                new Field("technologyField", fields.technologyField()),
                new Field("ipKind", fields.ipKind()),
                new Field("planSource", fields.planSource())));
    }

    /** Names of the fields the national form has besides, and that are empty; nothing waits for them. */
    public List<String> unasked() {
        return blank(fields -> List.of(
                new Field("industryCode", fields.industryCode()),
                new Field("paymentMode", fields.paymentMode()),
                new Field("objective", fields.objective())));
    }

    private record Field(String name, @Nullable String value) {}

    private List<String> blank(Function<StatisticsFields, List<Field>> asked) {
        StatisticsFields given = statistics == null ? new StatisticsFields("", "", "", null) : statistics;
        return asked.apply(given).stream()
                .filter(field -> field.value() == null || field.value().isBlank())
                .map(Field::name)
                .toList();
    }
}
