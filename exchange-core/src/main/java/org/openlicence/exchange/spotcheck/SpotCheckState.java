package org.openlicence.exchange.spotcheck;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.CheckedPartyNotified;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.MaterialHandedIn;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.NoReplyNoted;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.RectificationAsked;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckClosed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckExamined;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPassed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPlanned;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckSampled;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;

/**
 * A spot check as its events tell it.
 *
 * @param notice absent before the party was told
 * @param last the last event; a repeat of what it says changes nothing
 */
record SpotCheckState(
        SpotCheckStatus status,
        CheckedCase subject,
        @Nullable CheckedPartyNotified notice,
        SpotCheckEvent last) {
    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static SpotCheckState after(@Nullable SpotCheckState state, SpotCheckEvent event) {
        return switch (event) {
            case SpotCheckPlanned e -> new SpotCheckState(SpotCheckStatus.PLANNED, e.subject(), null, e);
            case SpotCheckSampled e -> new SpotCheckState(SpotCheckStatus.SAMPLED, e.subject(), null, e);
            case CheckedPartyNotified e ->
                new SpotCheckState(SpotCheckStatus.NOTIFIED, known(state).subject(), e, e);
            case MaterialHandedIn e ->
                known(state).status() == SpotCheckStatus.RECTIFY
                        ? known(state).to(SpotCheckStatus.RECTIFY, e)
                        : known(state).to(SpotCheckStatus.MATERIAL_IN, e);
            case NoReplyNoted e -> known(state).to(SpotCheckStatus.NO_REPLY, e);
            case SpotCheckExamined e -> known(state).to(SpotCheckStatus.EXAMINED, e);
            case SpotCheckPassed e -> known(state).to(SpotCheckStatus.PASSED, e);
            case RectificationAsked e -> known(state).to(SpotCheckStatus.RECTIFY, e);
            case ViolationFound e -> known(state).to(SpotCheckStatus.VIOLATION, e);
            case SpotCheckClosed e -> known(state).to(SpotCheckStatus.CLOSED, e);
        };
    }

    Region region() {
        return new Region(subject.region());
    }

    /** The party that is asked is the addressee. */
    Set<Relation> relationsOf(Actor actor) {
        return subject.applicantId().equals(actor.organisationId())
                ? EnumSet.of(Relation.ADDRESSEE)
                : EnumSet.noneOf(Relation.class);
    }

    @Nullable
    String inspectorId() {
        return notice == null ? null : notice.inspectorId();
    }

    /** Last day to answer; of a check whose party was told. */
    LocalDate answerUntil() {
        if (notice == null) {
            throw new IllegalStateException("the party was not told");
        }
        return notice.answerUntil();
    }

    private SpotCheckState to(SpotCheckStatus next, SpotCheckEvent event) {
        return new SpotCheckState(next, subject, notice, event);
    }

    private static SpotCheckState known(@Nullable SpotCheckState state) {
        if (state == null) {
            throw new IllegalStateException("a check begins when it is planned or drawn");
        }
        return state;
    }
}
