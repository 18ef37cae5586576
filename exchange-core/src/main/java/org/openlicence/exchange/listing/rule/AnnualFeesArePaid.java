package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * No annual fee is overdue. The six months of grace (art. 115) do not help: a fee is not paid as required from the day
 * after it fell due. That reading is ours, and the cautious one.
 *
 * @param annualFees fees on the register
 * @param on the legal day judged
 */
@Rule(code = "OL-05", law = Law.IR, article = "86(3)")
public record AnnualFeesArePaid(List<AnnualFee> annualFees, LocalDate on) implements BusinessRule {
    @Override
    public boolean holds() {
        return overdue().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("feeYears", String.join(", ", overdue()), "on", on.toString());
    }

    private List<String> overdue() {
        return annualFees.stream()
                .filter(fee -> on.isAfter(fee.dueOn()))
                .filter(fee -> fee.paidOn() == null || on.isBefore(fee.paidOn()))
                .map(fee -> fee.feeYear() + " (" + fee.dueOn() + ")")
                .toList();
    }
}
