package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentFacts.EvaluationReport;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A utility model or design has a patent right evaluation report (专利权评价报告); an invention needs none.
 *
 * @param type kind of right; absent when unknown, which OL-16 reports
 * @param reports reports issued
 * @param on the legal day judged
 */
@Rule(code = "OL-08", law = Law.PL, article = "50(1)")
public record EvaluationReportExists(@Nullable PatentType type, List<EvaluationReport> reports, LocalDate on)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return type == null
                || type == PatentType.INVENTION
                || reports.stream().anyMatch(report -> !on.isBefore(report.issuedOn()));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("type", String.valueOf(type), "on", on.toString());
    }
}
