package org.openlicence.exchange.inventory.rule;

import java.time.LocalDate;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** An enterprise answers within the time of the last push to it; after that it may be asked again. */
@Rule(code = "IV-08", law = Law.DESIGN, article = "answers")
public record AnswerIsInTime(LocalDate answerBy, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return !today.isAfter(answerBy);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("answerBy", answerBy.toString(), "today", today.toString());
    }
}
