package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Who acts for the registrar belongs to a registration point of the region the case was filed in; one that holds a point number
 * there, to the point of the case.
 *
 * @param registrarKind absent when the directory does not know the organisation
 * @param point two digits, of the case
 * @param held number the organisation holds in the region; absent while none is bound to it
 */
@Rule(code = "G8", law = Law.SH_2019_33)
public record RegistrarIsCompetent(
        @Nullable OrganisationKind registrarKind,
        @Nullable String registrarDivision,
        Region region,
        String point,
        @Nullable Integer held)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return registrarKind == OrganisationKind.REGISTRATION_POINT
                && region.contains(registrarDivision)
                && (held == null || held == Integer.parseInt(point));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "region",
                region.code(),
                "point",
                point,
                "held",
                held == null ? "-" : "%02d".formatted(held),
                "registrarDivision",
                registrarDivision == null ? "-" : registrarDivision);
    }
}
