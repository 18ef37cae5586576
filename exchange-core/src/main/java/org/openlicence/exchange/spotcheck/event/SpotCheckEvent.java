package org.openlicence.exchange.spotcheck.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened in the spot check of a contract. */
public sealed interface SpotCheckEvent extends ExchangeEvent {
    String checkId();

    @Override
    default String aggregateId() {
        return checkId();
    }

    /** The contract was registered on a commitment and will be checked. @param dueOn last day for it */
    @EventName("spotcheck.SpotCheckPlanned")
    @Revision("1")
    record SpotCheckPlanned(String checkId, CheckedCase subject, LocalDate dueOn, Trace trace)
            implements SpotCheckEvent {}

    @EventName("spotcheck.SpotCheckSampled")
    @Revision("1")
    record SpotCheckSampled(String checkId, CheckedCase subject, Sampling sampling, Trace trace)
            implements SpotCheckEvent {}

    /**
     * The party was told, and an inspector drawn.
     *
     * @param asked what it is to explain or hand in
     * @param answerUntil last day
     */
    @EventName("spotcheck.CheckedPartyNotified")
    @Revision("1")
    record CheckedPartyNotified(String checkId, String asked, String inspectorId, LocalDate answerUntil, Trace trace)
            implements SpotCheckEvent {}

    /** The party answered; a later answer adds to the former. @param documentHash SHA-256 of a document it names */
    @EventName("spotcheck.MaterialHandedIn")
    @Revision("1")
    record MaterialHandedIn(
            String checkId, String statement, @Nullable String documentHash, Trace trace) implements SpotCheckEvent {}

    @EventName("spotcheck.NoReplyNoted")
    @Revision("1")
    record NoReplyNoted(String checkId, Trace trace) implements SpotCheckEvent {}

    @EventName("spotcheck.SpotCheckExamined")
    @Revision("1")
    record SpotCheckExamined(String checkId, String findings, Trace trace) implements SpotCheckEvent {}

    @EventName("spotcheck.SpotCheckPassed")
    @Revision("1")
    record SpotCheckPassed(String checkId, String reason, Trace trace) implements SpotCheckEvent {}

    /** @param dueOn last day to put it right */
    @EventName("spotcheck.RectificationAsked")
    @Revision("1")
    record RectificationAsked(String checkId, String what, LocalDate dueOn, Trace trace) implements SpotCheckEvent {}

    /**
     * What the application said was not so.
     *
     * @param lockedUntil first day on which the applicant may commit itself again; absent when it had not committed itself
     */
    @EventName("spotcheck.ViolationFound")
    @Revision("1")
    record ViolationFound(
            String checkId,
            String registrationId,
            String reason,
            @Nullable LocalDate lockedUntil,
            Trace trace) implements SpotCheckEvent {}

    /** What follows is with the market office. */
    @EventName("spotcheck.SpotCheckClosed")
    @Revision("1")
    record SpotCheckClosed(String checkId, Trace trace) implements SpotCheckEvent {}
}
