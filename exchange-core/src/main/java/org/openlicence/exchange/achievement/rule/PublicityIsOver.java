package org.openlicence.exchange.achievement.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Name and price of an agreed conversion were made public for the whole time before it is concluded.
 *
 * @param noticeOn day of the notice
 * @param least first day that may be the last one of publicity
 * @param until last day of publicity as stated
 */
@Rule(code = "AC-05", law = Law.CPL, article = "18")
public record PublicityIsOver(LocalDate noticeOn, LocalDate least, LocalDate until, LocalDate today)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return !until.isBefore(least) && today.isAfter(until);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("noticeOn", noticeOn.toString(), "least", least.toString(), "until", until.toString());
    }
}
