package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A reason is given where what a party filed is changed, sent back, refused or taken away. */
@Rule(code = "REG-07", law = Law.RULE_2001, article = "2")
public record ReasonIsGiven(
        String what, boolean needed, @Nullable String reason) implements BusinessRule {
    /** Longest reason, characters. */
    public static final int MAX_LENGTH = 2_000;

    @Override
    public boolean holds() {
        return !needed || (reason != null && !reason.isBlank() && reason.length() <= MAX_LENGTH);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("what", what, "maxLength", Integer.toString(MAX_LENGTH));
    }
}
