package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A taker awaits or holds at most one open licence of a patent: a second one would give it nothing and cost the fee again.
 *
 * <p>Source: decision of this exchange.
 *
 * @param asked licence asked for
 * @param open licence of the same taker and patent that is awaited or in force; absent when none is
 */
@Rule(code = "LC-04", law = Law.DESIGN, article = "one-licence-per-taker")
public record TakerHasNoOpenLicenceOfThePatent(
        LicenceId asked, @Nullable LicenceId open) implements BusinessRule {
    @Override
    public boolean holds() {
        return open == null || open.equals(asked);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("licence", open == null ? "-" : open.value());
    }
}
