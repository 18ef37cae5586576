package org.openlicence.exchange.registration.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return statistics != null && missing(statistics).isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("missing", statistics == null ? "statistics" : String.join(", ", missing(statistics)));
    }

    private static List<String> missing(StatisticsFields fields) {
        List<String> missing = new ArrayList<>();
        if (fields.technologyField().isBlank()) {
            missing.add("technologyField");
        }
        if (fields.ipKind().isBlank()) {
            missing.add("ipKind");
        }
        if (fields.planSource().isBlank()) {
            missing.add("planSource");
        }
        return missing;
    }
}
