package org.openlicence.exchange.demand.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a demand; {@link CallEvent} and {@link AwardEvent} have the later parts. */
public sealed interface DemandEvent extends ExchangeEvent permits AwardEvent, CallEvent, DemandEvent.Entry {
    String demandId();

    @Override
    default String aggregateId() {
        return demandId();
    }

    /** From the draft to the public list, and off it. */
    sealed interface Entry extends DemandEvent {}

    /** @param type SERVICE, TECHNOLOGY or OPEN_BID */
    @EventName("demand.DemandDrafted")
    @Revision("1")
    record DemandDrafted(String demandId, String demanderId, String type, DemandFacts facts, Trace trace)
            implements Entry {}

    @EventName("demand.DemandRevised")
    @Revision("1")
    record DemandRevised(String demandId, String type, DemandFacts facts, Trace trace) implements Entry {}

    @EventName("demand.DemandSubmitted")
    @Revision("1")
    record DemandSubmitted(String demandId, Trace trace) implements Entry {}

    /** The registrar found it real and clear, and the demander's credit clean since a day. */
    @EventName("demand.DemandVetted")
    @Revision("1")
    record DemandVetted(String demandId, LocalDate creditCleanSince, Trace trace) implements Entry {}

    /** @param reasonHash SHA-256 of what is to be mended */
    @EventName("demand.DemandReturned")
    @Revision("1")
    record DemandReturned(String demandId, String reasonHash, Trace trace) implements Entry {}

    /**
     * @param publishTo last day on which solutions are taken
     * @param listedUntil last day on the list unless renewed
     */
    @EventName("demand.DemandPublished")
    @Revision("1")
    record DemandPublished(String demandId, LocalDate publishTo, LocalDate listedUntil, Trace trace) implements Entry {}

    /** @param demandNo public number (需求编号), e.g. {@code XQ2026000123}; given once, when it is first published */
    @EventName("demand.DemandNumbered")
    @Revision("1")
    record DemandNumbered(String demandId, String demandNo, Trace trace) implements Entry {}

    /**
     * Its poster chose a later day for the publication.
     *
     * @param publishFrom day from which it is public
     * @param publishTo last day on which solutions are taken
     */
    @EventName("demand.PublicationScheduled")
    @Revision("1")
    record PublicationScheduled(String demandId, LocalDate publishFrom, LocalDate publishTo, Trace trace)
            implements Entry {}

    /** @param organisationId organisation asked to read the draft and to say whether it is understood */
    @EventName("demand.TestReaderInvited")
    @Revision("1")
    record TestReaderInvited(String demandId, String organisationId, Trace trace) implements Entry {}

    /**
     * Somebody who did not write it read it before publication; who is in the trace.
     *
     * @param understood whether it can be understood as it is written
     * @param remarkHash SHA-256 of what was said of it; absent when nothing
     */
    @EventName("demand.TestReadingGiven")
    @Revision("1")
    record TestReadingGiven(
            String demandId, boolean understood, @Nullable String remarkHash, Trace trace) implements Entry {}

    /**
     * Its poster was told that it leaves the list soon.
     *
     * @param listedUntil last day on the list unless renewed
     */
    @EventName("demand.ExpiryAnnounced")
    @Revision("1")
    record ExpiryAnnounced(String demandId, LocalDate listedUntil, Trace trace) implements Entry {}

    /** The poster did not renew it: it left the list. */
    @EventName("demand.DemandExpired")
    @Revision("1")
    record DemandExpired(String demandId, Trace trace) implements Entry {}

    /** @param listedUntil last day on the list unless renewed again */
    @EventName("demand.DemandRenewed")
    @Revision("1")
    record DemandRenewed(String demandId, LocalDate listedUntil, Trace trace) implements Entry {}

    /** @param reasonHash SHA-256 of the reason, which bidders read */
    @EventName("demand.DemandWithdrawn")
    @Revision("1")
    record DemandWithdrawn(String demandId, String reasonHash, Trace trace) implements Entry {}

    /** @param cause NO_SOLUTION, NONE_SUITABLE or NO_AWARD_LEFT */
    @EventName("demand.DemandUnmet")
    @Revision("1")
    record DemandUnmet(String demandId, String cause, Trace trace) implements Entry {}
}
