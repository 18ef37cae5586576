package org.openlicence.exchange.query.recordaldesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.recordal.RecordalStatus;

/**
 * The recordal of a licence as its events tell it. For the licence's parties and the patent registrar.
 *
 * @param version sequence of the last event shown; the ETag
 * @param effectiveOn legal day of the licence's effect
 * @param dueOn last day to file
 * @param filing what lies or lay last with the office; absent before
 * @param recordalNumber number of the entry; absent until recorded
 * @param refusal why the office sent the last filing back; absent when it did not, or it was filed again
 * @param changes later entries, the first first
 */
public record RecordalView(
        String recordalId,
        long version,
        String licenceId,
        String takerId,
        List<String> licensorIds,
        LocalDate effectiveOn,
        LocalDate dueOn,
        RecordalStatus status,
        @Nullable Filing filing,
        @Nullable String recordalNumber,
        @Nullable Refusal refusal,
        List<Change> changes,
        Instant statusSince,
        Instant changedAt) {
    public RecordalView {
        licensorIds = List.copyOf(licensorIds);
        changes = List.copyOf(changes);
    }

    /** @param byOrganisation which side filed */
    public record Filing(String receipt, LocalDate filedOn, String packetHash, String byOrganisation) {}

    /** @param reason one of {@link org.openlicence.exchange.recordal.RefusalReason} */
    public record Refusal(String reason, String note, LocalDate refusedOn) {}

    /** A change of the entry, or its end. */
    public record Change(String entryNumber, String change, LocalDate recordedOn) {}

    public boolean visibleTo(String organisationId) {
        return takerId.equals(organisationId) || licensorIds.contains(organisationId);
    }
}
