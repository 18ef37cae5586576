package org.openlicence.exchange.taxpreference;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.organisation.OrganisationDirectory;

/**
 * What the directory knows of a party.
 *
 * @param divisionCode of its registered place
 * @param size absent for one that is no enterprise, or unknown
 */
record Payer(String divisionCode, @Nullable EnterpriseSize size) {
    static Payer of(String organisationId, OrganisationDirectory organisations) {
        return organisations
                .find(organisationId)
                .map(entry -> new Payer(entry.divisionCode(), entry.size()))
                .orElse(new Payer("CN", null));
    }

    boolean small() {
        return size == EnterpriseSize.MICRO || size == EnterpriseSize.SMALL;
    }

    /** Pilot figures are kept by district and hold in the park alone, so the party says whether it is in one. */
    String region(Inputs inputs) {
        return inputs.flag(TaxInput.PILOT_PARK) ? divisionCode : "CN";
    }
}
