package org.openlicence.exchange.query.licencedesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.query.licencedesk.LicenceView.Claim;
import org.openlicence.exchange.query.licencedesk.LicenceView.Contract;
import org.openlicence.exchange.query.licencedesk.LicenceView.Payment;
import org.openlicence.exchange.query.licencedesk.LicenceView.Termination;
import org.openlicence.exchange.query.licencedesk.LicenceView.Use;
import org.openlicence.exchange.shared.Trace;

/** A {@link LicenceView} while one event changes it; never leaves the fold. */
final class LicenceDraft {
    String licenceId;
    long version;

    @Nullable
    String listingId;

    String patentId;
    String takerId;
    List<String> licensorIds;
    String representativeId;
    String pinnedTerms;
    int termsVersion;
    String termsHash;
    long dueFen;
    Instant receivedAt;
    Use intendedUse;
    LicenceStatus status;
    List<Payment> payments;

    @Nullable
    Instant effectiveAt;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    @Nullable
    LocalDate recordalDueOn;

    @Nullable
    LocalDate endedOn;

    @Nullable
    String endReason;

    Instant statusSince;
    Instant changedAt;

    @Nullable
    Contract contract;

    @Nullable
    Termination termination;

    @Nullable
    Claim claim;

    LicenceDraft(LicenceView view, long sequence, Trace trace) {
        licenceId = view.licenceId();
        version = view.version();
        listingId = view.listingId();
        patentId = view.patentId();
        takerId = view.takerId();
        licensorIds = view.licensorIds();
        representativeId = view.representativeId();
        pinnedTerms = view.pinnedTerms();
        termsVersion = view.termsVersion();
        termsHash = view.termsHash();
        dueFen = view.dueFen();
        receivedAt = view.receivedAt();
        intendedUse = view.intendedUse();
        status = view.status();
        payments = view.payments();
        effectiveAt = view.effectiveAt();
        validFrom = view.validFrom();
        validTo = view.validTo();
        recordalDueOn = view.recordalDueOn();
        endedOn = view.endedOn();
        endReason = view.endReason();
        statusSince = view.statusSince();
        changedAt = view.changedAt();
        contract = view.contract();
        termination = view.termination();
        claim = view.claim();
        version = sequence;
        changedAt = trace.occurredAt();
    }

    /** Moves to another status from the time of the event. */
    LicenceDraft to(LicenceStatus next) {
        status = next;
        statusSince = changedAt;
        return this;
    }

    LicenceView view() {
        return new LicenceView(
                licenceId,
                version,
                listingId,
                patentId,
                takerId,
                licensorIds,
                representativeId,
                pinnedTerms,
                termsVersion,
                termsHash,
                dueFen,
                receivedAt,
                intendedUse,
                status,
                payments,
                effectiveAt,
                validFrom,
                validTo,
                recordalDueOn,
                endedOn,
                endReason,
                statusSince,
                changedAt,
                contract,
                termination,
                claim);
    }
}
