package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Whoever refuses a contract for what it is about, and names the recognition test that fails, names one of the kind it was filed as
 * or found to be. Other grounds have no such test.
 *
 * @param failedTest absent where none is named
 * @param aboutContent whether the ground is that it is no technology contract, or not what its title says
 * @param asked whether the test is one of either kind
 */
@Rule(code = "REG-41", law = Law.RULE_2001, article = "2")
public record FailedTestIsOfTheContract(@Nullable String failedTest, boolean aboutContent, boolean asked)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return failedTest == null || aboutContent && asked;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("test", String.valueOf(failedTest));
    }
}
