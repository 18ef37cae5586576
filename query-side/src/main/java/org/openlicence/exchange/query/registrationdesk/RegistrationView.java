package org.openlicence.exchange.query.registrationdesk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.CaseDocuments;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractChange;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.Deadline;
import org.openlicence.exchange.registration.event.StatisticsFields;

/**
 * A contract registration as its events tell it. For its parties and the registrar.
 *
 * @param version sequence of the last event shown; the ETag
 * @param applicantId party that applies
 * @param licenceId licence it came from; absent for other contracts
 * @param contractType as classified, before that as the applicant says
 * @param totalFen determined total; absent before the amounts are determined
 * @param technologyFen determined technology amount (技术交易额)
 * @param amountStatus FINAL or PROVISIONAL
 * @param supplementDueOn last day of the supplement asked for, also once it was handed in; absent while none was asked for
 * @param dueOn strictest limit of the registrar; absent before acceptance
 * @param reviewerId person who reviewed last, the application or an amendment of it; may not decide (REG-04)
 * @param recommended what the reviewer recommends; absent before
 * @param officialNumber 16 digits; absent until registered
 * @param registrationVersion 0 until registered, 1 then, one more for each amendment
 * @param amendment amounts asked for in an amendment; absent while none is asked
 * @param amendedContract what the amendment asked for changes of the contract itself; absent where nothing
 * @param ground code of a refusal or revocation
 * @param followUps what is beside the ordinary course; absent in rows written before there was any
 * @param documents files on the case; absent in rows written before there were any
 * @param verdicts that stand on points of the checklist; absent in rows written before there were any
 * @param recognition names of the recognition tests the applicant says hold; absent in rows written before they were kept
 */
public record RegistrationView(
        String registrationId,
        long version,
        RegistrationStatus status,
        ContractSubject subject,
        List<AmountLine> amounts,
        @Nullable StatisticsFields statistics,
        String applicantId,
        String region,
        String point,
        @Nullable String licenceId,
        String contractType,
        String subType,
        @Nullable Long totalFen,
        @Nullable Long technologyFen,
        @Nullable String amountStatus,
        @Nullable LocalDate submittedOn,
        List<String> defects,
        @Nullable LocalDate supplementDueOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String regime,
        @Nullable LocalDate dueOn,
        List<Deadline> deadlines,
        @Nullable String reviewerId,
        @Nullable Boolean recommended,
        @Nullable String note,
        @Nullable String firstApproverId,
        @Nullable String approverId,
        @Nullable String officialNumber,
        @Nullable LocalDate registeredOn,
        int registrationVersion,
        @Nullable List<AmountLine> amendment,
        @Nullable ContractChange amendedContract,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable FollowUps followUps,
        @Nullable CaseDocuments documents,
        @Nullable List<String> recognition,
        @Nullable List<Verdict> verdicts,
        Instant statusSince,
        Instant changedAt) {
    public RegistrationView {
        amounts = List.copyOf(amounts);
        defects = List.copyOf(defects);
        deadlines = List.copyOf(deadlines);
        recognition = recognition == null ? null : List.copyOf(recognition);
        verdicts = verdicts == null ? null : List.copyOf(verdicts);
        amendment = amendment == null ? null : List.copyOf(amendment);
    }

    /**
     * What a reviewer found of a point of the checklist.
     *
     * @param point name of a {@code CasePoint}
     * @param verdict name of a {@code PointVerdict}
     * @param personId pseudonym of who judged
     */
    public record Verdict(
            String point, String verdict, @Nullable String note, String personId, Instant at) {}

    /** Where a case lies on the registrar's desk. */
    public enum WorkState {
        /** Submitted, nobody has looked. */
        UNTOUCHED,
        /** Somebody works on it. */
        OPENED,
        /** The clock is with the applicant. */
        WAITING_ON_APPLICANT,
        /** Experts are asked; the longer clock runs. */
        WITH_EXPERTS,
        READY_TO_DECIDE,
        /** Not on the desk: a draft, or finished. */
        OFF_DESK
    }

    @JsonIgnore
    public WorkState workState() {
        return switch (status) {
            case SUBMITTED -> WorkState.UNTOUCHED;
            case ACCEPTED, IN_REVIEW -> WorkState.OPENED;
            case SUPPLEMENT_DUE -> WorkState.WAITING_ON_APPLICANT;
            case IN_EXPERT_REVIEW -> WorkState.WITH_EXPERTS;
            case AWAITING_DECISION, AMENDING -> WorkState.READY_TO_DECIDE;
            case REGISTERED -> beside().cancellation() == null ? WorkState.OFF_DESK : WorkState.READY_TO_DECIDE;
            case DRAFT, REFUSED, RECHECK, WITHDRAWN, LAPSED, CANCELLED, REVOKING, REVOKED -> WorkState.OFF_DESK;
        };
    }

    /** What is beside the ordinary course, empty where there is nothing. */
    public FollowUps beside() {
        return followUps == null ? FollowUps.NONE : followUps;
    }

    /** The files on the case, none where there are none. */
    public CaseDocuments onFile() {
        return documents == null ? CaseDocuments.NONE : documents;
    }

    /** The recognition tests said to hold, none where nothing was said. */
    public List<String> stated() {
        return recognition == null ? List.of() : recognition;
    }

    /** The verdicts that stand, none where nothing was judged. */
    public List<Verdict> judged() {
        return verdicts == null ? List.of() : verdicts;
    }

    /** Whether an organisation is party to the contract or applied for it. */
    public boolean visibleTo(String organisationId) {
        return applicantId.equals(organisationId)
                || subject.sellerId().equals(organisationId)
                || subject.buyerId().equals(organisationId);
    }
}
