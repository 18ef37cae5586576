package org.openlicence.exchange.registration.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a contract registration. */
public sealed interface RegistrationEvent extends ExchangeEvent
        permits RegistrationEvent.RegistrationOpened,
                RegistrationEvent.FormCompleted,
                RegistrationEvent.RecognitionStated,
                RegistrationEvent.ApplicationSubmitted,
                RegistrationEvent.SupplementRequested,
                RegistrationEvent.ApplicationAccepted,
                RegistrationEvent.ApplicationDeclined,
                RegistrationEvent.ReviewStarted,
                RegistrationEvent.ContractClassified,
                RegistrationEvent.AmountsDetermined,
                RegistrationEvent.CaseChecked,
                RegistrationEvent.DecisionRecommended,
                RegistrationEvent.FirstApprovalGiven,
                RegistrationEvent.ContractRegistered,
                RegistrationEvent.RegistrationRefused,
                RegistrationEvent.ReturnedToReview,
                RegistrationEvent.ApplicationWithdrawn,
                RegistrationEvent.ApplicationLapsed,
                RegistrationEvent.AmendmentRequested,
                RegistrationEvent.AmendmentExamined,
                RegistrationEvent.RegistrationAmended,
                RegistrationEvent.AmendmentRejected,
                RegistrationEvent.RegistrationRevoked,
                RegistrationEvent.RegistrationCancelled,
                FollowUpEvent,
                DocumentEvent {
    String registrationId();

    @Override
    default String aggregateId() {
        return registrationId();
    }

    @EventName("registration.RegistrationOpened")
    @Revision("1")
    record RegistrationOpened(
            String registrationId,
            ContractSubject subject,
            List<AmountLine> amounts,
            String applicantId,
            String region,
            String point,
            @Nullable String licenceId,
            Trace trace)
            implements RegistrationEvent {}

    @EventName("registration.FormCompleted")
    @Revision("2")
    record FormCompleted(
            String registrationId,
            ContractSubject subject,
            List<AmountLine> amounts,
            StatisticsFields statistics,
            Trace trace)
            implements RegistrationEvent {}

    /**
     * The applicant said which recognition tests (认定条件) its contract meets. The reviewer judges by the content all the same.
     *
     * @param contractType kind whose tests were asked
     * @param tests names of the {@code RecognitionTest}s said to hold, in their order
     */
    @EventName("registration.RecognitionStated")
    @Revision("1")
    record RecognitionStated(String registrationId, String contractType, List<String> tests, Trace trace)
            implements RegistrationEvent {}

    /** Filed, with the applicant's statement that everything in it is true. */
    @EventName("registration.ApplicationSubmitted")
    @Revision("1")
    record ApplicationSubmitted(String registrationId, LocalDate submittedOn, Trace trace)
            implements RegistrationEvent {}

    @EventName("registration.SupplementRequested")
    @Revision("1")
    record SupplementRequested(String registrationId, List<String> defects, LocalDate dueOn, Trace trace)
            implements RegistrationEvent {}

    /**
     * Accepted; the clock runs from the next day.
     *
     * @param regime rule book under which the case is decided to its end
     * @param dueOn strictest limit without experts
     */
    @EventName("registration.ApplicationAccepted")
    @Revision("1")
    record ApplicationAccepted(
            String registrationId,
            LocalDate acceptedOn,
            String regime,
            LocalDate dueOn,
            List<Deadline> deadlines,
            Trace trace)
            implements RegistrationEvent {}

    @EventName("registration.ApplicationDeclined")
    @Revision("1")
    record ApplicationDeclined(String registrationId, String ground, String reason, Trace trace)
            implements RegistrationEvent {}

    @EventName("registration.ReviewStarted")
    @Revision("1")
    record ReviewStarted(String registrationId, String reviewerId, Trace trace) implements RegistrationEvent {}

    @EventName("registration.ContractClassified")
    @Revision("1")
    record ContractClassified(
            String registrationId,
            String contractType,
            String subType,
            @Nullable String reason,
            Trace trace) implements RegistrationEvent {}

    /** {@code technologyFen} = total less the lines that are not technology; PROVISIONAL while a line is uncertain. */
    @EventName("registration.AmountsDetermined")
    @Revision("1")
    record AmountsDetermined(
            String registrationId,
            List<AmountLine> amounts,
            long totalFen,
            long technologyFen,
            String amountStatus,
            @Nullable String reason,
            Trace trace)
            implements RegistrationEvent {}

    /** The reviewer judged points of the checklist: those that are new or that it sees differently now. */
    @EventName("registration.CaseChecked")
    @Revision("1")
    record CaseChecked(String registrationId, List<CheckedPoint> verdicts, Trace trace) implements RegistrationEvent {}

    @EventName("registration.DecisionRecommended")
    @Revision("1")
    record DecisionRecommended(
            String registrationId,
            boolean register,
            @Nullable String note,
            Trace trace) implements RegistrationEvent {}

    /** First of the two approvals a large contract needs. */
    @EventName("registration.FirstApprovalGiven")
    @Revision("1")
    record FirstApprovalGiven(String registrationId, String approverId, Trace trace) implements RegistrationEvent {}

    /** Registered under a number that is gap-free for each year, region and point. */
    @EventName("registration.ContractRegistered")
    @Revision("1")
    record ContractRegistered(
            String registrationId, String officialNumber, LocalDate registeredOn, String approverId, Trace trace)
            implements RegistrationEvent {}

    /** @param failedTest recognition test that the contract does not meet; absent where the ground is another */
    @EventName("registration.RegistrationRefused")
    @Revision("2")
    record RegistrationRefused(
            String registrationId, String ground, @Nullable String failedTest, String reason, Trace trace)
            implements RegistrationEvent {}

    @EventName("registration.ReturnedToReview")
    @Revision("1")
    record ReturnedToReview(String registrationId, String note, Trace trace) implements RegistrationEvent {}

    @EventName("registration.ApplicationWithdrawn")
    @Revision("1")
    record ApplicationWithdrawn(String registrationId, Trace trace) implements RegistrationEvent {}

    @EventName("registration.ApplicationLapsed")
    @Revision("1")
    record ApplicationLapsed(String registrationId, Trace trace) implements RegistrationEvent {}

    /**
     * A party asks to change what is registered.
     *
     * @param change of the contract itself; absent where only the lines of the price change
     * @param documentHash SHA-256 of the paper that shows the change, a file of the case; absent where none was named
     */
    @EventName("registration.AmendmentRequested")
    @Revision("2")
    record AmendmentRequested(
            String registrationId,
            List<AmountLine> amounts,
            @Nullable ContractChange change,
            @Nullable String documentHash,
            String reason,
            Trace trace)
            implements RegistrationEvent {}

    /**
     * Somebody of the desk looked at the amendment that is asked for; another person decides it.
     *
     * @param regime rule book of the day of the examination, under which the amendment is decided
     * @param note what was found
     */
    @EventName("registration.AmendmentExamined")
    @Revision("1")
    record AmendmentExamined(
            String registrationId,
            String reviewerId,
            String regime,
            @Nullable String note,
            Trace trace) implements RegistrationEvent {}

    /**
     * The registration has a new version; versions count from 1.
     *
     * @param change of the contract itself; absent where only the lines of the price changed
     */
    @EventName("registration.RegistrationAmended")
    @Revision("2")
    record RegistrationAmended(
            String registrationId,
            int version,
            List<AmountLine> amounts,
            @Nullable ContractChange change,
            long totalFen,
            long technologyFen,
            String amountStatus,
            String approverId,
            Trace trace)
            implements RegistrationEvent {}

    @EventName("registration.AmendmentRejected")
    @Revision("1")
    record AmendmentRejected(String registrationId, String reason, Trace trace) implements RegistrationEvent {}

    @EventName("registration.RegistrationRevoked")
    @Revision("1")
    record RegistrationRevoked(String registrationId, String ground, String reason, LocalDate revokedOn, Trace trace)
            implements RegistrationEvent {}

    /**
     * Taken off at the party's request because the contract is no more (注销). The certificate is cancelled with it.
     *
     * @param contractEnd name of a {@code ContractEnd}
     * @param cancelledOn from that day the contract is in no figure
     */
    @EventName("registration.RegistrationCancelled")
    @Revision("1")
    record RegistrationCancelled(
            String registrationId,
            String contractEnd,
            String reason,
            LocalDate cancelledOn,
            String approverId,
            Trace trace)
            implements RegistrationEvent {}
}
