package org.openlicence.exchange.trial.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to the deferred fee of a licence. */
public sealed interface TrialEvent extends ExchangeEvent {
    String trialId();

    @Override
    default String aggregateId() {
        return trialId();
    }

    /**
     * A licence on a deferred plan formed; its free trial begins.
     *
     * @param trialEndsOn first day after the trial
     * @param declineUntil last day on which the taker may decline
     * @param conversion AUTO or OPT_IN
     * @param firstDue TRIAL_END or FIRST_REVENUE
     * @param longStopOn FIRST_REVENUE: last day to pay without revenue
     * @param guarantee NONE, TTI, GUARANTOR, INSURER or FUND
     * @param guaranteeReference for FUND the fund's id
     * @param amountFen everything fixed in the fee; 0 where it is a running share
     * @param then INSTALMENTS, ROYALTY_SALES or ROYALTY_PROFIT: how the fee is paid after the trial, in the account of the licence;
     *     absent for one sum, which is paid here
     */
    @EventName("trial.TrialOpened")
    @Revision("2")
    record TrialOpened(
            String trialId,
            String licenceId,
            String takerId,
            List<String> licensorIds,
            String representativeId,
            long amountFen,
            LocalDate validFrom,
            LocalDate trialEndsOn,
            LocalDate declineUntil,
            String conversion,
            String firstDue,
            @Nullable LocalDate longStopOn,
            String declineDuties,
            String guarantee,
            @Nullable String guaranteeReference,
            boolean creditReporting,
            @Nullable String then,
            Trace trace)
            implements TrialEvent {
        public TrialOpened {
            licensorIds = List.copyOf(licensorIds);
        }
    }

    /**
     * The taker declined: nothing is due and use stops.
     *
     * @param endedOn first day without the licence
     * @param duties what it owes now, as announced
     * @param evidenceDueOn last day to show that the material was returned
     */
    @EventName("trial.TrialDeclined")
    @Revision("1")
    record TrialDeclined(
            String trialId, String licenceId, LocalDate endedOn, String duties, LocalDate evidenceDueOn, Trace trace)
            implements TrialEvent {}

    @EventName("trial.ReturnReported")
    @Revision("1")
    record ReturnReported(String trialId, String evidence, Trace trace) implements TrialEvent {}

    /** The trial ended and the taker had not opted in. @param endedOn first day without the licence */
    @EventName("trial.TrialLapsed")
    @Revision("1")
    record TrialLapsed(String trialId, String licenceId, LocalDate endedOn, Trace trace) implements TrialEvent {}

    /** @param how OPT_IN, AUTO or FIRST_REVENUE */
    @EventName("trial.TrialConverted")
    @Revision("1")
    record TrialConverted(String trialId, String how, Trace trace) implements TrialEvent {}

    @EventName("trial.FirstRevenueReported")
    @Revision("1")
    record FirstRevenueReported(String trialId, LocalDate revenueOn, Trace trace) implements TrialEvent {}

    /**
     * The last day to pay is set, or brought forward by the first revenue.
     *
     * @param basis TRIAL_END, FIRST_REVENUE or LONG_STOP
     */
    @EventName("trial.FirstDueSet")
    @Revision("1")
    record FirstDueSet(String trialId, String takerId, long amountFen, LocalDate dueOn, String basis, Trace trace)
            implements TrialEvent {}

    /**
     * The trial was converted, and what follows begins with the first revenue.
     *
     * @param longStopOn day on which it begins without one
     */
    @EventName("trial.FirstRevenueAwaited")
    @Revision("1")
    record FirstRevenueAwaited(String trialId, String takerId, LocalDate longStopOn, Trace trace)
            implements TrialEvent {}

    /**
     * The free time is over and its end is known. From here on the account of the licence says what is owed.
     *
     * @param beginsOn first day that is paid for: running shares are owed from it, months of instalments are counted from it
     * @param basis TRIAL_END, FIRST_REVENUE or LONG_STOP
     */
    @EventName("trial.PaidTimeSet")
    @Revision("1")
    record PaidTimeSet(String trialId, String licenceId, String takerId, LocalDate beginsOn, String basis, Trace trace)
            implements TrialEvent {}

    /**
     * The whole fee arrived from the taker.
     *
     * @param fundId the fund that was called meanwhile, and {@code claimId} the claim; both absent when none waits
     */
    @EventName("trial.DeferredFeePaid")
    @Revision("1")
    record DeferredFeePaid(
            String trialId,
            String bankReference,
            long amountFen,
            Instant valueAt,
            @Nullable String fundId,
            @Nullable String claimId,
            Trace trace)
            implements TrialEvent {}

    /**
     * Money arrived that settles nothing, or had settled the fee of a licence that turned out never to have formed; it goes back.
     *
     * @param reason AMOUNT, PAYER, NOT_AWAITED, NO_LICENCE
     */
    @EventName("trial.DeferredPaymentMismatched")
    @Revision("1")
    record DeferredPaymentMismatched(
            String trialId,
            String licenceId,
            String bankReference,
            long dueFen,
            long amountFen,
            String payerId,
            String reason,
            Instant valueAt,
            Trace trace)
            implements TrialEvent {}

    @EventName("trial.DeferredRefunded")
    @Revision("1")
    record DeferredRefunded(String trialId, String bankReference, String refundReference, Trace trace)
            implements TrialEvent {}

    @EventName("trial.DeferredFeeFellOverdue")
    @Revision("1")
    record DeferredFeeFellOverdue(String trialId, LocalDate dueOn, Trace trace) implements TrialEvent {}

    /**
     * A licensor asked for the fee (Civil Code art. 563).
     *
     * @param answerBy last day to pay; from the next one the licensor may end the licence
     * @param claimableFrom first day on which the fund that guarantees may be called; absent when none does
     */
    @EventName("trial.DeferredFeeDemanded")
    @Revision("1")
    record DeferredFeeDemanded(
            String trialId, LocalDate answerBy, @Nullable LocalDate claimableFrom, Trace trace) implements TrialEvent {}

    /**
     * A licensor called the fund.
     *
     * @param number of the call, the first is 1
     * @param payeeId owner that is compensated for all
     * @param securityFen what other security brought in
     */
    @EventName("trial.GuaranteeCalled")
    @Revision("1")
    record GuaranteeCalled(
            String trialId,
            String licenceId,
            String fundId,
            String claimId,
            int number,
            String payeeId,
            String takerId,
            long principalFen,
            long securityFen,
            LocalDate dueOn,
            LocalDate demandedOn,
            Trace trace)
            implements TrialEvent {}

    @EventName("trial.GuaranteeRefused")
    @Revision("1")
    record GuaranteeRefused(String trialId, String claimId, String reason, Trace trace) implements TrialEvent {}

    @EventName("trial.LicensorCompensated")
    @Revision("1")
    record LicensorCompensated(String trialId, String claimId, long compensationFen, Trace trace)
            implements TrialEvent {}

    /**
     * The taker's default is reported to the credit record, to which it agreed by its notice.
     *
     * @param principalFen what it did not pay
     * @param defaultedOn first day after the last one to pay
     */
    @EventName("trial.DefaultReported")
    @Revision("1")
    record DefaultReported(
            String trialId, String licenceId, String takerId, long principalFen, LocalDate defaultedOn, Trace trace)
            implements TrialEvent {}

    /** A licensor ended the licence because its demand was not answered. @param endedOn first day without the licence */
    @EventName("trial.TrialBreachDeclared")
    @Revision("1")
    record TrialBreachDeclared(String trialId, String licenceId, LocalDate endedOn, Trace trace)
            implements TrialEvent {}

    /** The fee that a fund was asked for is no longer owed, so its claim falls. @param fundId that was asked, by {@code claimId} */
    @EventName("trial.GuaranteeWithdrawn")
    @Revision("1")
    record GuaranteeWithdrawn(String trialId, String fundId, String claimId, Trace trace) implements TrialEvent {}

    /** The licence is over. @param cancelled whether the fee, not due before, is no longer owed */
    @EventName("trial.TrialClosed")
    @Revision("1")
    record TrialClosed(String trialId, LocalDate endedOn, boolean cancelled, Trace trace) implements TrialEvent {}
}
