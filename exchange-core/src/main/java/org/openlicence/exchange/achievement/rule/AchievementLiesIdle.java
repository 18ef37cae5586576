package org.openlicence.exchange.achievement.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Rule;

/**
 * Nothing was done with the achievement for more than a year after its registration, without cause.
 *
 * @param lastDay last day to convert it
 * @param licensed whether one of its patents is licensed on the exchange
 * @param basis the text of its region
 */
@Rule(code = "AC-08", law = Law.SHP, article = "13")
public record AchievementLiesIdle(LocalDate lastDay, boolean licensed, LocalDate today, Provision basis)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return !licensed && today.isAfter(lastDay);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay.toString(), "problem", licensed ? "licensed" : "");
    }
}
