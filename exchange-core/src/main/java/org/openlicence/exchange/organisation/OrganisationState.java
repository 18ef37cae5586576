package org.openlicence.exchange.organisation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.event.OrganisationEvent;

/** How an organisation was entered. */
record OrganisationState(
        String creditCode,
        String nameZh,
        @Nullable String nameEn,
        OrganisationKind kind,
        String divisionCode,
        @Nullable EnterpriseSize size) {

    static OrganisationState after(@Nullable OrganisationState before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered e ->
                new OrganisationState(
                        e.creditCode(),
                        e.nameZh(),
                        e.nameEn(),
                        OrganisationKind.valueOf(e.kind()),
                        e.divisionCode(),
                        e.size() == null ? null : EnterpriseSize.valueOf(e.size()));
            case OrganisationEvent.OrganisationAbroadEntered e ->
                new OrganisationState(
                        new OrganisationAbroad(e.country(), e.registerNumber()).code(),
                        e.nameZh(),
                        e.nameEn(),
                        OrganisationKind.OTHER,
                        e.divisionCode(),
                        null);
            case OrganisationEvent.CreditCodeAcceptedOnEvidence e ->
                Objects.requireNonNull(before, "an organisation's stream begins with its entry");
        };
    }

    OrganisationDirectory.Entry entry(OrganisationId organisationId) {
        return new OrganisationDirectory.Entry(organisationId, creditCode, nameZh, nameEn, kind, divisionCode, size);
    }
}
