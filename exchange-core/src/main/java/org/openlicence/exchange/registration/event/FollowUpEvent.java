package org.openlicence.exchange.registration.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.Trace;

/** What happened beside and after the ordinary course of a case: experts, time, recheck, cancellation, revocation, objection. */
public sealed interface FollowUpEvent extends RegistrationEvent {
    /** The applicant signed the commitment (告知承诺). @param textVersion which wording it signed */
    @EventName("registration.CommitmentSigned")
    @Revision("1")
    record CommitmentSigned(String registrationId, int textVersion, Trace trace) implements FollowUpEvent {}

    /** The commitment was no way to register at once; the case takes the ordinary one. @param reasons checks that did not hold */
    @EventName("registration.CommitmentSetAside")
    @Revision("1")
    record CommitmentSetAside(String registrationId, List<UnmetCheck> reasons, Trace trace) implements FollowUpEvent {
        public CommitmentSetAside {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Referred to experts (专家评议).
     *
     * @param cause name of an {@code ExpertCause}
     * @param dueOn the registrar's limit from now on
     */
    @EventName("registration.ReferredToExperts")
    @Revision("1")
    record ReferredToExperts(
            String registrationId, String cause, @Nullable String reason, LocalDate dueOn, Trace trace)
            implements FollowUpEvent {}

    /** An expert's opinion; the same expert's later one takes its place. {@code favour}: for registration. */
    @EventName("registration.ExpertOpinionRecorded")
    @Revision("1")
    record ExpertOpinionRecorded(String registrationId, String expertId, boolean favour, String opinion, Trace trace)
            implements FollowUpEvent {}

    @EventName("registration.ExpertReviewClosed")
    @Revision("1")
    record ExpertReviewClosed(String registrationId, int opinions, int inFavour, Trace trace)
            implements FollowUpEvent {}

    /** Most of the registrar's time is used up (临期). */
    @EventName("registration.DecisionFellDueSoon")
    @Revision("1")
    record DecisionFellDueSoon(String registrationId, LocalDate dueOn, Trace trace) implements FollowUpEvent {}

    /** The registrar's limit has passed without decision. Shown; nothing is decided by it. */
    @EventName("registration.DecisionFellOverdue")
    @Revision("1")
    record DecisionFellOverdue(String registrationId, LocalDate dueOn, Trace trace) implements FollowUpEvent {}

    @EventName("registration.RecheckRequested")
    @Revision("1")
    record RecheckRequested(String registrationId, String reason, Trace trace) implements FollowUpEvent {}

    /** The refusal stands. */
    @EventName("registration.RecheckUpheld")
    @Revision("1")
    record RecheckUpheld(String registrationId, String reason, Trace trace) implements FollowUpEvent {}

    /**
     * The refusal falls; the case is decided anew.
     *
     * @param dueOn the registrar's new limit; absent when the application was turned away before acceptance, for then it is
     *     open to acceptance again
     */
    @EventName("registration.RecheckReversed")
    @Revision("1")
    record RecheckReversed(
            String registrationId, String reason, @Nullable LocalDate dueOn, Trace trace) implements FollowUpEvent {}

    /** @param contractEnd name of a {@code ContractEnd} */
    @EventName("registration.CancellationRequested")
    @Revision("1")
    record CancellationRequested(String registrationId, String contractEnd, String reason, Trace trace)
            implements FollowUpEvent {}

    @EventName("registration.CancellationDeclined")
    @Revision("1")
    record CancellationDeclined(String registrationId, String reason, Trace trace) implements FollowUpEvent {}

    /**
     * The market office has begun to look into taking the registration away (撤销立案).
     *
     * @param ground name of a {@code RevocationGround}
     * @param basis name of a {@code RevocationBasis}
     * @param reference number of the judgment, decision or inspection
     */
    @EventName("registration.RevocationOpened")
    @Revision("1")
    record RevocationOpened(
            String registrationId, String ground, String basis, String reference, String reason, Trace trace)
            implements FollowUpEvent {}

    /** @param statementUntil last day on which the party can be heard */
    @EventName("registration.PartyNotified")
    @Revision("1")
    record PartyNotified(String registrationId, LocalDate notifiedOn, LocalDate statementUntil, Trace trace)
            implements FollowUpEvent {}

    /**
     * The party was heard (陈述、申辩).
     *
     * @param statement absent when it only waived its time
     * @param waived whether it has nothing further to say
     */
    @EventName("registration.StatementRecorded")
    @Revision("1")
    record StatementRecorded(
            String registrationId, @Nullable String statement, boolean waived, Trace trace) implements FollowUpEvent {}

    /** The registration stands. */
    @EventName("registration.RevocationClosed")
    @Revision("1")
    record RevocationClosed(String registrationId, String reason, Trace trace) implements FollowUpEvent {}

    /** The registration stays while it is looked into. {@code number} counts the objections of a case from 1. */
    @EventName("registration.ObjectionRaised")
    @Revision("1")
    record ObjectionRaised(String registrationId, int number, String objectorId, String reason, Trace trace)
            implements FollowUpEvent {}

    /** @param upheld whether the office agrees; what follows from that is an act of its own */
    @EventName("registration.ObjectionAnswered")
    @Revision("1")
    record ObjectionAnswered(String registrationId, int number, boolean upheld, String answer, Trace trace)
            implements FollowUpEvent {}
}
