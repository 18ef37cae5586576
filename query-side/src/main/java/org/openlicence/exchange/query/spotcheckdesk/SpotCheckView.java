package org.openlicence.exchange.query.spotcheckdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.spotcheck.SpotCheckStatus;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.Sampling;

/**
 * A spot check as its events tell it. For the market office of the region, the inspector who was drawn, and the checked party
 * once it was told.
 *
 * @param version sequence of the last event shown; the ETag
 * @param dueOn last day for a check after a commitment; absent for others
 * @param sampling absent for a check that was not drawn
 * @param notice absent before the party was told
 * @param materials what the party answered, the first first
 * @param findings of the inspector; absent before
 * @param rectification absent unless something was to be put right
 * @param outcome absent before it passed or a violation was found
 */
public record SpotCheckView(
        String checkId,
        long version,
        SpotCheckStatus status,
        CheckedCase subject,
        @Nullable LocalDate dueOn,
        @Nullable Sampling sampling,
        @Nullable Notice notice,
        List<Material> materials,
        @Nullable String findings,
        @Nullable Rectification rectification,
        @Nullable Outcome outcome,
        Instant changedAt) {
    public SpotCheckView {
        materials = List.copyOf(materials);
    }

    public record Notice(String asked, String inspectorId, LocalDate notifiedOn, LocalDate answerUntil) {}

    public record Material(String statement, @Nullable String documentHash, LocalDate handedInOn) {}

    public record Rectification(String what, LocalDate dueOn) {}

    /** @param lockedUntil first day on which the applicant may commit itself again; absent when nothing is shut */
    public record Outcome(
            String reason, LocalDate decidedOn, @Nullable LocalDate lockedUntil) {}

    /** Whether the party may know of it. */
    public boolean told() {
        return notice != null;
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return status != SpotCheckStatus.PASSED && status != SpotCheckStatus.CLOSED;
    }
}
