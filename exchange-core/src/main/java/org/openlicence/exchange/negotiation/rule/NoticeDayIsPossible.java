package org.openlicence.exchange.negotiation.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A price is published once it is agreed, not in the future, and not after somebody has signed.
 *
 * @param noticeOn day of the notice
 * @param agreedOn day on which the terms were agreed; absent before
 * @param today legal day of the command
 * @param unsigned whether nobody has signed yet
 */
@Rule(code = "NG-08", law = Law.DESIGN, article = "order-of-days")
public record NoticeDayIsPossible(
        LocalDate noticeOn, @Nullable LocalDate agreedOn, LocalDate today, boolean unsigned) implements BusinessRule {
    @Override
    public boolean holds() {
        return unsigned && agreedOn != null && !noticeOn.isBefore(agreedOn) && !noticeOn.isAfter(today);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "noticeOn",
                noticeOn.toString(),
                "agreedOn",
                agreedOn == null ? "-" : agreedOn.toString(),
                "today",
                today.toString());
    }
}
