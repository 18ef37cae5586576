package org.openlicence.exchange.query.registrationdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Cancellation;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Commitment;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Objection;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Opinion;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Recheck;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Referral;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Revocation;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Time;
import org.openlicence.exchange.registration.RegistrationStatus;
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

/** The part of {@link RegistrationFold} for what is beside and after the ordinary course. Pure but for the draft. */
final class FollowUpFold {
    private FollowUpFold() {}

    static void apply(RegistrationDraft next, FollowUpEvent event) {
        FollowUps now = next.followUps;
        switch (event) {
            case CommitmentSigned e ->
                next.followUps =
                        now.with(new Commitment(e.textVersion(), e.trace().effectiveOn(), List.of()));
            case CommitmentSetAside e -> next.followUps = now.with(setAside(now.commitment(), e));
            case ReferredToExperts e -> {
                next.dueOn = e.dueOn();
                next.followUps = now.with(new Referral(e.cause(), e.reason()), List.of());
                next.to(RegistrationStatus.IN_EXPERT_REVIEW);
            }
            case ExpertOpinionRecorded e ->
                next.followUps = now.with(
                        now.referral(),
                        Stream.concat(
                                        now.opinions().stream()
                                                .filter(former ->
                                                        !former.expertId().equals(e.expertId())),
                                        Stream.of(new Opinion(e.expertId(), e.favour(), e.opinion())))
                                .toList());
            case ExpertReviewClosed ignored -> next.to(RegistrationStatus.IN_REVIEW);
            case DecisionFellDueSoon ignored -> next.followUps = now.with(Time.DUE_SOON);
            case DecisionFellOverdue ignored -> next.followUps = now.with(Time.OVERDUE);
            case RecheckRequested e -> {
                next.followUps = now.with(new Recheck(e.reason(), null, null));
                next.to(RegistrationStatus.RECHECK);
            }
            case RecheckUpheld e -> {
                next.followUps = now.with(answered(now, true, e.reason()));
                next.to(RegistrationStatus.REFUSED);
            }
            case RecheckReversed e -> reversed(next, e);
            case CancellationRequested e -> {
                next.followUps = now.with(new Cancellation(e.contractEnd(), e.reason()));
            }
            case CancellationDeclined ignored -> next.followUps = now.with((Cancellation) null);
            case RevocationOpened e -> {
                next.followUps = now.with(opened(e));
                next.to(RegistrationStatus.REVOKING);
            }
            case PartyNotified e -> next.followUps = now.with(notified(now.revocation(), e.statementUntil()));
            case StatementRecorded e -> next.followUps = now.with(heard(now.revocation(), e));
            case RevocationClosed ignored -> {
                next.followUps = now.with((Revocation) null);
                next.to(next.amendment == null ? RegistrationStatus.REGISTERED : RegistrationStatus.AMENDING);
            }
            case ObjectionRaised e ->
                next.followUps = now.withObjections(Stream.concat(
                                now.objections().stream(),
                                Stream.of(new Objection(
                                        e.number(),
                                        e.objectorId(),
                                        e.reason(),
                                        e.trace().effectiveOn())))
                        .toList());
            case ObjectionAnswered e ->
                next.followUps = now.withObjections(now.objections().stream()
                        .filter(open -> open.number() != e.number())
                        .toList());
        }
    }

    /** A refusal begins the time for its own recheck. */
    static void refused(RegistrationDraft next, LocalDate on) {
        next.followUps = next.followUps.refusedOn(on);
    }

    private static void reversed(RegistrationDraft next, RecheckReversed e) {
        next.followUps =
                next.followUps.with(answered(next.followUps, false, e.reason())).with(Time.RUNNING);
        next.ground = null;
        next.reason = null;
        next.recommended = null;
        next.firstApproverId = null;
        next.dueOn = e.dueOn();
        next.to(e.dueOn() == null ? RegistrationStatus.SUBMITTED : RegistrationStatus.AWAITING_DECISION);
    }

    private static Recheck answered(FollowUps now, boolean upheld, String answer) {
        String reason = Optional.ofNullable(now.recheck()).map(Recheck::reason).orElse("");
        return new Recheck(reason, upheld, answer);
    }

    private static Commitment setAside(@Nullable Commitment signed, CommitmentSetAside e) {
        int version = signed == null ? 0 : signed.textVersion();
        return new Commitment(version, e.trace().effectiveOn(), e.reasons());
    }

    private static Revocation opened(RevocationOpened e) {
        return new Revocation(
                e.ground(), e.basis(), e.reference(), e.reason(), e.trace().effectiveOn(), null, null, false);
    }

    private static @Nullable Revocation notified(@Nullable Revocation r, LocalDate until) {
        return r == null
                ? null
                : new Revocation(
                        r.ground(),
                        r.basis(),
                        r.reference(),
                        r.reason(),
                        r.openedOn(),
                        until,
                        r.statement(),
                        r.waived());
    }

    private static @Nullable Revocation heard(@Nullable Revocation r, StatementRecorded e) {
        return r == null
                ? null
                : new Revocation(
                        r.ground(),
                        r.basis(),
                        r.reference(),
                        r.reason(),
                        r.openedOn(),
                        r.statementUntil(),
                        e.statement() == null ? r.statement() : e.statement(),
                        r.waived() || e.waived());
    }
}
