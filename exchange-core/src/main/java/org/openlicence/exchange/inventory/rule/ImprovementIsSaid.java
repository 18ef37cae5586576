package org.openlicence.exchange.inventory.rule;

import java.util.Map;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Who asks for improvement says what is to be improved. */
@Rule(code = "IV-09", law = Law.STOCK_PLAN_2024, article = "answers")
public record ImprovementIsSaid(EnterpriseAnswer answer) implements BusinessRule {
    @Override
    public boolean holds() {
        String text = answer.improvementText();
        return answer.improvement() == Improvement.NONE || (text != null && !text.isBlank());
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("improvement", answer.improvement().name());
    }
}
