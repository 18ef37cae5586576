package org.openlicence.exchange.spotcheck.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Checks and draws are those of the market office of the region. @param kind absent when the directory does not know it */
@Rule(code = "SC-08", law = Law.SH_REV_2025, article = "2")
public record OfficeIsOfTheRegion(
        @Nullable OrganisationKind kind, @Nullable String division, Region region) implements BusinessRule {
    @Override
    public boolean holds() {
        return kind == OrganisationKind.MARKET_OFFICE && region.contains(division);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("region", region.code());
    }
}
