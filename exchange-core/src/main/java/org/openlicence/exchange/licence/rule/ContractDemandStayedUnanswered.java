package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A negotiated licence is ended for breach only after a demand and a reasonable time in which nothing came.
 *
 * <p>Source: Civil Code art. 563(3). How long that is, is a figure of this exchange.
 *
 * @param answerBy last day to answer; absent when nothing was demanded, or the sum is not owed any more
 */
@Rule(code = "LC-20", law = Law.CC, article = "563(3)")
public record ContractDemandStayedUnanswered(@Nullable LocalDate answerBy, LocalDate today) implements BusinessRule {
    @Override
    public boolean holds() {
        return answerBy != null && today.isAfter(answerBy);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("answerBy", answerBy == null ? "-" : answerBy.toString());
    }
}
