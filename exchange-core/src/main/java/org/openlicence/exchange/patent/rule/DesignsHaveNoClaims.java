package org.openlicence.exchange.patent.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The scope of an invention or a utility model is what its claims say; that of a design is what its pictures show (Patent Law
 * art. 64).
 *
 * @param type absent where the source does not say
 */
@Rule(code = "PAT-10", law = Law.PL, article = "64")
public record DesignsHaveNoClaims(@Nullable PatentType type) implements BusinessRule {
    @Override
    public boolean holds() {
        return type != PatentType.DESIGN;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
