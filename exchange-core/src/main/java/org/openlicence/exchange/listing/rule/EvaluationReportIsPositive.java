package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentFacts.EvaluationReport;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The latest evaluation report of a utility model or design found no defect. Without a report OL-08 speaks, not this rule.
 *
 * @param type kind of right
 * @param reports reports issued
 * @param on the legal day judged
 */
@Rule(code = "OL-09", law = Law.CNIPA_HANDLING, article = "evaluation-report")
public record EvaluationReportIsPositive(@Nullable PatentType type, List<EvaluationReport> reports, LocalDate on)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return type == PatentType.INVENTION
                || latest().map(EvaluationReport::positive).orElse(true);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("report", latest().map(EvaluationReport::reportNumber).orElse("-"));
    }

    private Optional<EvaluationReport> latest() {
        return reports.stream()
                .filter(report -> !on.isBefore(report.issuedOn()))
                .max(Comparator.comparing(EvaluationReport::issuedOn));
    }
}
