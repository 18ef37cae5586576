package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The applicant's grade is not below the least: 1 (A) without a violation found by a spot check, 2 (B) with one, 3 (C) with more.
 *
 * @param least worst grade that may still commit itself
 */
@Rule(code = "NC-05", law = Law.DESIGN, article = "commitment")
public record CreditIsGoodEnough(int grade, int least) implements BusinessRule {
    @Override
    public boolean holds() {
        return grade <= least;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("grade", letter(grade), "least", letter(least));
    }

    private static String letter(int grade) {
        return Character.toString('A' + grade - 1);
    }
}
