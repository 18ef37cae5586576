package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.FollowUpEvent;
import org.openlicence.exchange.registration.event.FollowUpEvent.CancellationDeclined;
import org.openlicence.exchange.registration.event.FollowUpEvent.CancellationRequested;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSetAside;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSigned;
import org.openlicence.exchange.registration.event.FollowUpEvent.DecisionFellDueSoon;
import org.openlicence.exchange.registration.event.FollowUpEvent.DecisionFellOverdue;
import org.openlicence.exchange.registration.event.FollowUpEvent.ExpertOpinionRecorded;
import org.openlicence.exchange.registration.event.FollowUpEvent.ExpertReviewClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.ObjectionAnswered;
import org.openlicence.exchange.registration.event.FollowUpEvent.ObjectionRaised;
import org.openlicence.exchange.registration.event.FollowUpEvent.PartyNotified;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckRequested;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckReversed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckUpheld;
import org.openlicence.exchange.registration.event.FollowUpEvent.ReferredToExperts;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationOpened;
import org.openlicence.exchange.registration.event.FollowUpEvent.StatementRecorded;

/**
 * What the follow-up events of one case add up to.
 *
 * @param recheck decided last; absent while a refusal was not rechecked
 * @param cancellation asked for and not decided
 * @param objections open ones
 * @param objectionCount all that were ever raised
 * @param commitment signed by the applicant; absent when it filed without
 */
record FollowUpState(
        Experts experts,
        Clock clock,
        @Nullable FollowUpEvent recheck,
        @Nullable CancellationRequested cancellation,
        Revoking revoking,
        List<ObjectionRaised> objections,
        int objectionCount,
        @Nullable CommitmentSigned commitment) {
    private static final Revoking NOT_REVOKING = new Revoking(null, null, null, false);
    static final FollowUpState NONE = new FollowUpState(
            new Experts(null, Map.of()),
            new Clock(null, null, false, false),
            null,
            null,
            NOT_REVOKING,
            List.of(),
            0,
            null);

    FollowUpState {
        objections = List.copyOf(objections);
    }

    FollowUpState after(FollowUpEvent event) {
        return switch (event) {
            case CommitmentSigned e ->
                new FollowUpState(experts, clock, recheck, cancellation, revoking, objections, objectionCount, e);
            case CommitmentSetAside ignored -> this;
            case ReferredToExperts e ->
                with(new Experts(e, Map.of())).with(new Clock(clock.from, e.dueOn(), false, false));
            case ExpertOpinionRecorded e -> with(experts.spoken(e));
            case ExpertReviewClosed ignored -> this;
            case DecisionFellDueSoon ignored -> with(new Clock(clock.from, clock.dueOn, true, clock.overdue));
            case DecisionFellOverdue ignored -> with(new Clock(clock.from, clock.dueOn, true, true));
            case RecheckRequested ignored -> withRecheck(null);
            case RecheckUpheld e -> withRecheck(e);
            case RecheckReversed e -> withRecheck(e).with(new Clock(e.trace().effectiveOn(), e.dueOn(), false, false));
            case CancellationRequested e -> with(e);
            case CancellationDeclined ignored -> with((CancellationRequested) null);
            case RevocationOpened e -> with(new Revoking(e, null, null, false));
            case PartyNotified e -> with(new Revoking(revoking.opening, e, revoking.statement, revoking.waived));
            case StatementRecorded e ->
                with(new Revoking(revoking.opening, revoking.notice, e, revoking.waived || e.waived()));
            case RevocationClosed ignored -> with(NOT_REVOKING);
            case ObjectionRaised e ->
                new FollowUpState(
                        experts,
                        clock,
                        recheck,
                        cancellation,
                        revoking,
                        Stream.concat(objections.stream(), Stream.of(e)).toList(),
                        e.number(),
                        commitment);
            case ObjectionAnswered e ->
                new FollowUpState(
                        experts,
                        clock,
                        recheck,
                        cancellation,
                        revoking,
                        objections.stream()
                                .filter(open -> open.number() != e.number())
                                .toList(),
                        objectionCount,
                        commitment);
        };
    }

    /** Where the case stands after the event; where it stood unless the event moves it. */
    static RegistrationStatus leadsTo(RegistrationState state, FollowUpEvent event) {
        RegistrationStatus stays = state.is();
        return switch (event) {
            case CommitmentSigned ignored -> stays;
            case CommitmentSetAside ignored -> stays;
            case ReferredToExperts ignored -> RegistrationStatus.IN_EXPERT_REVIEW;
            case ExpertOpinionRecorded ignored -> stays;
            case ExpertReviewClosed ignored -> RegistrationStatus.IN_REVIEW;
            case DecisionFellDueSoon ignored -> stays;
            case DecisionFellOverdue ignored -> stays;
            case RecheckRequested ignored -> RegistrationStatus.RECHECK;
            case RecheckUpheld ignored -> RegistrationStatus.REFUSED;
            case RecheckReversed e ->
                e.dueOn() == null ? RegistrationStatus.SUBMITTED : RegistrationStatus.AWAITING_DECISION;
            case CancellationRequested ignored -> stays;
            case CancellationDeclined ignored -> stays;
            case RevocationOpened ignored -> RegistrationStatus.REVOKING;
            case PartyNotified ignored -> stays;
            case StatementRecorded ignored -> stays;
            case RevocationClosed ignored ->
                state.standing().amendment() == null ? RegistrationStatus.REGISTERED : RegistrationStatus.AMENDING;
            case ObjectionRaised ignored -> stays;
            case ObjectionAnswered ignored -> stays;
        };
    }

    /** Whether the last refusal was set aside. */
    boolean reversed() {
        return recheck instanceof RecheckReversed;
    }

    private FollowUpState with(Experts next) {
        return new FollowUpState(next, clock, recheck, cancellation, revoking, objections, objectionCount, commitment);
    }

    private FollowUpState with(Clock next) {
        return new FollowUpState(
                experts, next, recheck, cancellation, revoking, objections, objectionCount, commitment);
    }

    private FollowUpState with(@Nullable CancellationRequested next) {
        return new FollowUpState(experts, clock, recheck, next, revoking, objections, objectionCount, commitment);
    }

    private FollowUpState with(Revoking next) {
        return new FollowUpState(experts, clock, recheck, cancellation, next, objections, objectionCount, commitment);
    }

    private FollowUpState withRecheck(@Nullable FollowUpEvent next) {
        return new FollowUpState(experts, clock, next, cancellation, revoking, objections, objectionCount, commitment);
    }

    /** @param opinions by the person of the expert, the last of each */
    record Experts(@Nullable ReferredToExperts referral, Map<String, ExpertOpinionRecorded> opinions) {
        Experts spoken(ExpertOpinionRecorded e) {
            Map<String, ExpertOpinionRecorded> more = new HashMap<>(opinions);
            more.put(e.expertId(), e);
            return new Experts(referral, Map.copyOf(more));
        }
    }

    /**
     * The registrar's clock where it is no longer as at acceptance.
     *
     * @param from counted anew from that day; absent while it counts from acceptance
     * @param dueOn absent while the limit is that of acceptance
     */
    record Clock(@Nullable LocalDate from, @Nullable LocalDate dueOn, boolean soon, boolean overdue) {}

    /** A revocation under way; all absent while there is none. */
    record Revoking(
            @Nullable RevocationOpened opening,
            @Nullable PartyNotified notice,
            @Nullable StatementRecorded statement,
            boolean waived) {}
}
