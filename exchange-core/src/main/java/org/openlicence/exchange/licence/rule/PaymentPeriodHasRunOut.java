package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * An unpaid notice goes stale only after its period: the day of the notice is not counted, the last day counts in full.
 *
 * <p>Source: the length is a decision of this exchange (policy {@code licence.notice.stale-days}); counting by Civil Code
 * art. 201.
 *
 * @param receivedOn legal day of the notice
 * @param days length of the period
 * @param day legal day judged
 */
@Rule(code = "LC-07", law = Law.DESIGN, article = "stale-notice")
public record PaymentPeriodHasRunOut(LocalDate receivedOn, int days, LocalDate day) implements BusinessRule {
    /** Last day on which the payment is awaited. */
    public LocalDate lastDay() {
        return receivedOn.plusDays(days);
    }

    @Override
    public boolean holds() {
        return day.isAfter(lastDay());
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay().toString(), "day", day.toString());
    }
}
