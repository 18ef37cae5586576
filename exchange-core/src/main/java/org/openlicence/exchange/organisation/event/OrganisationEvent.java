package org.openlicence.exchange.organisation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to an organisation. */
public sealed interface OrganisationEvent extends ExchangeEvent {
    String organisationId();

    @Override
    default String aggregateId() {
        return organisationId();
    }

    /** Entered, with a code that passes its check. */
    @EventName("organisation.OrganisationRegistered")
    @Revision("1")
    record OrganisationRegistered(
            String organisationId,
            String creditCode,
            String nameZh,
            @Nullable String nameEn,
            String kind,
            String divisionCode,
            @Nullable String size,
            Trace trace)
            implements OrganisationEvent {}

    /**
     * Entered without a credit code: it is outside mainland China.
     *
     * @param country two letters of ISO 3166-1
     * @param divisionCode under which the statistics count it
     */
    @EventName("organisation.OrganisationAbroadEntered")
    @Revision("1")
    record OrganisationAbroadEntered(
            String organisationId,
            String country,
            String registerNumber,
            String nameZh,
            @Nullable String nameEn,
            String divisionCode,
            Trace trace)
            implements OrganisationEvent {}

    /** The code fails its check character and was accepted on evidence (GB 32100-2015; early pilot codes). */
    @EventName("organisation.CreditCodeAcceptedOnEvidence")
    @Revision("1")
    record CreditCodeAcceptedOnEvidence(
            String organisationId, String creditCode, String expectedCheck, String evidence, Trace trace)
            implements OrganisationEvent {}
}
