package org.openlicence.exchange.query.registrationdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationView.Verdict;
import org.openlicence.exchange.registration.CaseDocuments;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.ContractChange;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.Deadline;
import org.openlicence.exchange.registration.event.RegistrationEvent.CaseChecked;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Trace;

/** A {@link RegistrationView} while one event changes it; never leaves the fold. */
final class RegistrationDraft {
    String registrationId;
    long version;
    RegistrationStatus status;
    ContractSubject subject;
    List<AmountLine> amounts;

    @Nullable
    StatisticsFields statistics;

    String applicantId;
    String region;
    String point;

    @Nullable
    String licenceId;

    String contractType;
    String subType;

    @Nullable
    Long totalFen;

    @Nullable
    Long technologyFen;

    @Nullable
    String amountStatus;

    @Nullable
    LocalDate submittedOn;

    List<String> defects;

    @Nullable
    LocalDate supplementDueOn;

    @Nullable
    LocalDate acceptedOn;

    @Nullable
    String regime;

    @Nullable
    LocalDate dueOn;

    List<Deadline> deadlines;

    @Nullable
    String reviewerId;

    @Nullable
    Boolean recommended;

    @Nullable
    String note;

    @Nullable
    String firstApproverId;

    @Nullable
    String approverId;

    @Nullable
    String officialNumber;

    @Nullable
    LocalDate registeredOn;

    int registrationVersion;

    @Nullable
    List<AmountLine> amendment;

    @Nullable
    ContractChange amendedContract;

    @Nullable
    String ground;

    @Nullable
    String reason;

    FollowUps followUps;
    CaseDocuments documents;
    List<String> recognition;
    List<Verdict> verdicts;
    Instant statusSince;
    Instant changedAt;

    RegistrationDraft(RegistrationView view, long sequence, Trace trace) {
        registrationId = view.registrationId();
        version = view.version();
        status = view.status();
        subject = view.subject();
        amounts = view.amounts();
        statistics = view.statistics();
        applicantId = view.applicantId();
        region = view.region();
        point = view.point();
        licenceId = view.licenceId();
        contractType = view.contractType();
        subType = view.subType();
        totalFen = view.totalFen();
        technologyFen = view.technologyFen();
        amountStatus = view.amountStatus();
        submittedOn = view.submittedOn();
        defects = view.defects();
        supplementDueOn = view.supplementDueOn();
        acceptedOn = view.acceptedOn();
        regime = view.regime();
        dueOn = view.dueOn();
        deadlines = view.deadlines();
        reviewerId = view.reviewerId();
        recommended = view.recommended();
        note = view.note();
        firstApproverId = view.firstApproverId();
        approverId = view.approverId();
        officialNumber = view.officialNumber();
        registeredOn = view.registeredOn();
        registrationVersion = view.registrationVersion();
        amendment = view.amendment();
        amendedContract = view.amendedContract();
        ground = view.ground();
        reason = view.reason();
        followUps = view.beside();
        documents = view.onFile();
        recognition = view.stated();
        verdicts = view.judged();
        statusSince = view.statusSince();
        changedAt = view.changedAt();
        version = sequence;
        changedAt = trace.occurredAt();
    }

    /** A later verdict on a point takes the place of the former. */
    void judged(CaseChecked e) {
        Set<String> anew = e.verdicts().stream().map(CheckedPoint::point).collect(Collectors.toSet());
        Stream<Verdict> former = verdicts.stream().filter(one -> !anew.contains(one.point()));
        Stream<Verdict> added = e.verdicts().stream()
                .map(one -> new Verdict(
                        one.point(),
                        one.verdict(),
                        one.note(),
                        e.trace().personId(),
                        e.trace().occurredAt()));
        verdicts = Stream.concat(former, added).toList();
    }

    /** Moves to another status from the time of the event. */
    RegistrationDraft to(RegistrationStatus next) {
        status = next;
        statusSince = changedAt;
        return this;
    }

    RegistrationView view() {
        return new RegistrationView(
                registrationId,
                version,
                status,
                subject,
                amounts,
                statistics,
                applicantId,
                region,
                point,
                licenceId,
                contractType,
                subType,
                totalFen,
                technologyFen,
                amountStatus,
                submittedOn,
                defects,
                supplementDueOn,
                acceptedOn,
                regime,
                dueOn,
                deadlines,
                reviewerId,
                recommended,
                note,
                firstApproverId,
                approverId,
                officialNumber,
                registeredOn,
                registrationVersion,
                amendment,
                amendedContract,
                ground,
                reason,
                followUps,
                documents,
                recognition,
                verdicts,
                statusSince,
                changedAt);
    }
}
