package org.openlicence.exchange.spotcheck;

import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.spotcheck.rule.OfficeIsOfTheRegion;

/** Whether whoever acts is of the office of a region (SC-08). */
final class Offices {
    private Offices() {}

    static OfficeIsOfTheRegion marketOffice(Actor actor, Region region, OrganisationDirectory organisations) {
        var office = organisations.find(actor.organisationId());
        return new OfficeIsOfTheRegion(
                office.map(OrganisationDirectory.Entry::kind).orElse(null),
                office.map(OrganisationDirectory.Entry::divisionCode).orElse(null),
                region);
    }
}
