package org.openlicence.exchange.query.creditrecord;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.query.creditrecord.ViolationRecordView.Finding;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationClosed;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPlanned;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckSampled;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters a violation on the applicant's record when it is found, and takes it off when the revocation that followed from it is closed
 * without revoking, as the commitment register does (docs/domain/spot-check.md).
 */
@Component
@ProcessingGroup("violation-record-v1")
class ViolationRecordProjection {
    private final DocumentTable<ViolationRecordView> rows;

    ViolationRecordProjection(JdbcClient jdbc) {
        this.rows = ViolationRecordQueries.table(jdbc);
    }

    @EventHandler
    void on(SpotCheckPlanned e) {
        begun(e.checkId(), e.subject(), e.trace());
    }

    @EventHandler
    void on(SpotCheckSampled e) {
        begun(e.checkId(), e.subject(), e.trace());
    }

    @EventHandler
    void on(ViolationFound e) {
        ViolationRecordView before = rows.find(e.checkId())
                .orElseThrow(() -> new IllegalStateException("a violation in a check never begun: " + e.checkId()));
        if (before.version() == 0) {
            Finding finding = new Finding(
                    e.reason(),
                    e.trace().effectiveOn(),
                    e.lockedUntil(),
                    e.trace().policyVersion());
            rows.save(e.checkId(), before.with(finding, e.trace().occurredAt()));
        }
    }

    @EventHandler
    void on(RevocationClosed e) {
        rows.all(ViolationRecordQueries.OF_REGISTRATION, ViolationRecordQueries.registration(e.registrationId()))
                .forEach(found ->
                        rows.save(found.checkId(), found.with(null, e.trace().occurredAt())));
    }

    /** A check that was planned may be drawn as well; it is about the same contract. */
    private void begun(String checkId, CheckedCase subject, Trace trace) {
        if (rows.find(checkId).isEmpty()) {
            rows.save(
                    checkId,
                    new ViolationRecordView(
                            checkId,
                            0,
                            subject.registrationId(),
                            subject.officialNumber(),
                            subject.applicantId(),
                            subject.region(),
                            null,
                            trace.occurredAt()));
        }
    }
}
