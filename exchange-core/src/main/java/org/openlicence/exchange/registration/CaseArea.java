package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * The cases an organisation has to do with by its office: those it may act on (G8 for a registration point, REG-19 for a market
 * office). What lies outside is other registrars' business, and it does not read it either.
 */
public record CaseArea(List<Part> parts) {
    public static final CaseArea NONE = new CaseArea(List.of());

    public CaseArea {
        parts = List.copyOf(parts);
    }

    /**
     * @param region registrar's region of the cases, e.g. {@code 3100}
     * @param point two digits; absent for every point of the region
     */
    public record Part(String region, @Nullable String point) {
        boolean covers(String caseRegion, String casePoint) {
            return region.equals(caseRegion) && (point == null || point.equals(casePoint));
        }
    }

    /** Of a registration point: its region, and only its own number where it holds one there. */
    public static CaseArea ofPoint(Entry organisation, LocalDate day, PolicyBook policies) {
        if (organisation.kind() != OrganisationKind.REGISTRATION_POINT) {
            return NONE;
        }
        return new CaseArea(Region.around(organisation.divisionCode()).stream()
                .map(region -> new Part(region.code(), point(organisation, region, day, policies)))
                .toList());
    }

    /** Of a market office: its region, whatever the point. */
    public static CaseArea ofOffice(Entry organisation) {
        if (organisation.kind() != OrganisationKind.MARKET_OFFICE) {
            return NONE;
        }
        return new CaseArea(Region.around(organisation.divisionCode()).stream()
                .map(region -> new Part(region.code(), null))
                .toList());
    }

    /** Whether a case of that region and point belongs to it. */
    public boolean covers(String region, String point) {
        return parts.stream().anyMatch(part -> part.covers(region, point));
    }

    private static @Nullable String point(Entry organisation, Region region, LocalDate day, PolicyBook policies) {
        var held = RegistrationPoints.heldBy(organisation, region, day, policies);
        return held.isPresent() ? "%02d".formatted(held.getAsInt()) : null;
    }
}
