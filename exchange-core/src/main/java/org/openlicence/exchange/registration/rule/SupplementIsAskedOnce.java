package org.openlicence.exchange.registration.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The registrar asks for a supplement once and lists everything in it (一次性告知); otherwise the limit of a case, which runs from the day
 * the supplement is handed in, could be put off without end.
 *
 * @param askedUntil last day of the supplement asked for before; absent when none was
 */
@Rule(code = "REG-35", law = Law.REG_2026, article = "14")
public record SupplementIsAskedOnce(@Nullable LocalDate askedUntil) implements BusinessRule {
    @Override
    public boolean holds() {
        return askedUntil == null;
    }

    @Override
    public Map<String, String> inputs() {
        return askedUntil == null ? Map.of() : Map.of("dueOn", askedUntil.toString());
    }
}
