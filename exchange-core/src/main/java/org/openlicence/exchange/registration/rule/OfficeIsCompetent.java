package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A market office or tax body acts for the region the case was filed in.
 *
 * @param kind absent when the directory does not know the organisation
 */
@Rule(code = "REG-19", law = Law.SH_REV_2025, article = "2")
public record OfficeIsCompetent(
        OrganisationKind needed,
        @Nullable OrganisationKind kind,
        @Nullable String division,
        Region region) implements BusinessRule {
    @Override
    public boolean holds() {
        return kind == needed && region.contains(division);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("needed", needed.name(), "region", region.code());
    }
}
