package org.openlicence.exchange.query.spotcheckdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Material;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Notice;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Outcome;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Rectification;
import org.openlicence.exchange.spotcheck.SpotCheckStatus;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.Sampling;
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

/** A spot check's view after one more event. Pure. */
final class SpotCheckFold {
    private SpotCheckFold() {}

    /** @throws IllegalStateException when the stream does not begin with a plan or a draw */
    static SpotCheckView after(@Nullable SpotCheckView before, SpotCheckEvent event, long sequence) {
        if (event instanceof SpotCheckPlanned e) {
            return begun(e, sequence, SpotCheckStatus.PLANNED, e.subject(), e.dueOn(), null);
        }
        if (event instanceof SpotCheckSampled e) {
            LocalDate dueOn = before == null ? null : before.dueOn();
            return begun(e, sequence, SpotCheckStatus.SAMPLED, e.subject(), dueOn, e.sampling());
        }
        if (before == null) {
            throw new IllegalStateException("an event of a check never begun: " + event.checkId());
        }
        Step step = new Step(before, event, sequence);
        LocalDate on = event.trace().effectiveOn();
        return switch (event) {
            case SpotCheckPlanned e -> before;
            case SpotCheckSampled e -> before;
            case CheckedPartyNotified e -> step.notified(new Notice(e.asked(), e.inspectorId(), on, e.answerUntil()));
            case MaterialHandedIn e -> step.answered(new Material(e.statement(), e.documentHash(), on));
            case NoReplyNoted e -> step.to(SpotCheckStatus.NO_REPLY);
            case SpotCheckExamined e -> step.examined(e.findings());
            case SpotCheckPassed e -> step.decided(SpotCheckStatus.PASSED, new Outcome(e.reason(), on, null));
            case RectificationAsked e -> step.asked(new Rectification(e.what(), e.dueOn()));
            case ViolationFound e ->
                step.decided(SpotCheckStatus.VIOLATION, new Outcome(e.reason(), on, e.lockedUntil()));
            case SpotCheckClosed e -> step.to(SpotCheckStatus.CLOSED);
        };
    }

    private static SpotCheckView begun(
            SpotCheckEvent event,
            long sequence,
            SpotCheckStatus status,
            CheckedCase subject,
            @Nullable LocalDate dueOn,
            @Nullable Sampling sampling) {
        return new SpotCheckView(
                event.checkId(),
                sequence,
                status,
                subject,
                dueOn,
                sampling,
                null,
                List.of(),
                null,
                null,
                null,
                event.trace().occurredAt());
    }

    private record Step(SpotCheckView before, SpotCheckEvent event, long sequence) {
        SpotCheckView to(SpotCheckStatus status) {
            return next(
                    status,
                    before.notice(),
                    before.materials(),
                    before.findings(),
                    before.rectification(),
                    before.outcome());
        }

        SpotCheckView notified(Notice notice) {
            return next(SpotCheckStatus.NOTIFIED, notice, List.of(), null, null, null);
        }

        SpotCheckView answered(Material material) {
            boolean rectifying = before.status() == SpotCheckStatus.RECTIFY;
            return next(
                    rectifying ? SpotCheckStatus.RECTIFY : SpotCheckStatus.MATERIAL_IN,
                    before.notice(),
                    Stream.concat(before.materials().stream(), Stream.of(material))
                            .toList(),
                    before.findings(),
                    before.rectification(),
                    null);
        }

        SpotCheckView examined(String findings) {
            return next(SpotCheckStatus.EXAMINED, before.notice(), before.materials(), findings, null, null);
        }

        SpotCheckView asked(Rectification rectification) {
            return next(
                    SpotCheckStatus.RECTIFY,
                    before.notice(),
                    before.materials(),
                    before.findings(),
                    rectification,
                    null);
        }

        SpotCheckView decided(SpotCheckStatus status, Outcome outcome) {
            return next(
                    status, before.notice(), before.materials(), before.findings(), before.rectification(), outcome);
        }

        private SpotCheckView next(
                SpotCheckStatus status,
                @Nullable Notice notice,
                List<Material> materials,
                @Nullable String findings,
                @Nullable Rectification rectification,
                @Nullable Outcome outcome) {
            return new SpotCheckView(
                    before.checkId(),
                    sequence,
                    status,
                    before.subject(),
                    before.dueOn(),
                    before.sampling(),
                    notice,
                    materials,
                    findings,
                    rectification,
                    outcome,
                    event.trace().occurredAt());
        }
    }
}
