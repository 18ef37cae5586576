package org.openlicence.exchange.query.registrationdesk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.UnmetCheck;

/**
 * What is beside and after the ordinary course of a case.
 *
 * @param referral why experts were asked; absent while none were
 * @param opinions the last of each expert
 * @param refusedOn day of the last refusal, from which the time for a recheck runs
 * @param recheck the last recheck asked for
 * @param cancellation asked for and not decided
 * @param revocation under way
 * @param objections open ones, the first first
 * @param time how the registrar's limit stands
 * @param commitment signed by the applicant; absent when it filed without
 */
public record FollowUps(
        @Nullable Referral referral,
        List<Opinion> opinions,
        @Nullable LocalDate refusedOn,
        @Nullable Recheck recheck,
        @Nullable Cancellation cancellation,
        @Nullable Revocation revocation,
        List<Objection> objections,
        Time time,
        @Nullable Commitment commitment) {
    static final FollowUps NONE = new FollowUps(null, List.of(), null, null, null, null, List.of(), Time.RUNNING, null);

    public FollowUps {
        opinions = List.copyOf(opinions);
        objections = List.copyOf(objections);
    }

    /** How the limit of a case that is not decided stands. */
    public enum Time {
        RUNNING,
        DUE_SOON,
        OVERDUE
    }

    /** @param cause name of an {@code ExpertCause} */
    public record Referral(String cause, @Nullable String reason) {}

    public record Opinion(String expertId, boolean favour, String text) {}

    /** @param upheld absent while it is not decided */
    public record Recheck(
            String reason,
            @Nullable Boolean upheld,
            @Nullable String answer) {}

    /** @param contractEnd name of a {@code ContractEnd} */
    public record Cancellation(String contractEnd, String reason) {}

    /**
     * @param ground name of a {@code RevocationGround}
     * @param basis name of a {@code RevocationBasis}
     * @param statementUntil last day to be heard; absent before the notice
     * @param statement what the party said last
     */
    public record Revocation(
            String ground,
            String basis,
            String reference,
            String reason,
            LocalDate openedOn,
            @Nullable LocalDate statementUntil,
            @Nullable String statement,
            boolean waived) {}

    /** @param setAside checks that did not hold, so that the case took the ordinary way; empty when all did */
    public record Commitment(int textVersion, LocalDate signedOn, List<UnmetCheck> setAside) {
        public Commitment {
            setAside = List.copyOf(setAside);
        }
    }

    public record Objection(int number, String objectorId, String reason, LocalDate raisedOn) {}

    /** Whether the registration rests on a commitment. */
    public boolean committed() {
        return commitment != null && commitment.setAside().isEmpty();
    }

    FollowUps with(@Nullable Referral asked, List<Opinion> spoken) {
        return new FollowUps(
                asked,
                spoken,
                refusedOn,
                recheck,
                cancellation,
                revocation,
                objections,
                spoken.isEmpty() ? Time.RUNNING : time,
                commitment);
    }

    /** The former recheck was of the former refusal. */
    FollowUps refusedOn(LocalDate day) {
        return new FollowUps(referral, opinions, day, null, cancellation, revocation, objections, time, commitment);
    }

    FollowUps with(Recheck next) {
        return new FollowUps(
                referral, opinions, refusedOn, next, cancellation, revocation, objections, time, commitment);
    }

    FollowUps with(@Nullable Cancellation next) {
        return new FollowUps(referral, opinions, refusedOn, recheck, next, revocation, objections, time, commitment);
    }

    FollowUps with(@Nullable Revocation next) {
        return new FollowUps(referral, opinions, refusedOn, recheck, cancellation, next, objections, time, commitment);
    }

    FollowUps withObjections(List<Objection> next) {
        return new FollowUps(referral, opinions, refusedOn, recheck, cancellation, revocation, next, time, commitment);
    }

    FollowUps with(Time next) {
        return new FollowUps(
                referral, opinions, refusedOn, recheck, cancellation, revocation, objections, next, commitment);
    }

    FollowUps with(Commitment next) {
        return new FollowUps(referral, opinions, refusedOn, recheck, cancellation, revocation, objections, time, next);
    }
}
