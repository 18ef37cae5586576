package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Who acts for the registrar belongs to a registration point of the region the case was filed in.
 *
 * @param registrarKind absent when the directory does not know the organisation
 */
@Rule(code = "G8", law = Law.SH_2019_33)
public record RegistrarIsCompetent(
        @Nullable OrganisationKind registrarKind, @Nullable String registrarDivision, Region region)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return registrarKind == OrganisationKind.REGISTRATION_POINT && region.contains(registrarDivision);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "region", region.code(), "registrarDivision", registrarDivision == null ? "-" : registrarDivision);
    }
}
