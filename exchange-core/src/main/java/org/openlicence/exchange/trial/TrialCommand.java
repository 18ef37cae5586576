package org.openlicence.exchange.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Trial} (先使用后付费). State table: docs/domain/trial.md */
public sealed interface TrialCommand extends ExchangeCommand {
    TrialId trialId();

    @Override
    default String aggregateId() {
        return trialId().value();
    }

    /**
     * A licence on a deferred plan has formed. Sent by the exchange; a repeat does nothing.
     *
     * @param amount everything fixed in the fee; nothing where it is a running share
     * @param validTo first day after the licence; no trial outlives it
     */
    @Permit(role = Role.SYSTEM)
    record OpenTrial(
            TrialId trialId,
            LicenceId licenceId,
            String takerId,
            List<String> licensorIds,
            String representativeId,
            Money amount,
            Deferral deferral,
            LocalDate validFrom,
            LocalDate validTo,
            Origin origin)
            implements TrialCommand {}

    /** The taker gives the licence back. Refused by TR-01 (no trial runs), TR-02 (too late). A repeat changes nothing. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record DeclineTrial(TrialId trialId, Origin origin) implements TrialCommand {}

    /** The taker shows that it returned what it got. Refused by TR-03 (it did not decline), IN-01. @param evidence up to 500 */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record ReportReturn(TrialId trialId, String evidence, Origin origin) implements TrialCommand {}

    /** The taker goes on for the fee. Refused by TR-01. A repeat changes nothing. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record ConvertTrial(TrialId trialId, Origin origin) implements TrialCommand {}

    /**
     * The taker earned its first revenue with the patent. Refused by TR-04 (the plan does not ask for it), TR-05 (reported
     * already, or too late to matter), TR-06 (a day before the licence or to come).
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record ReportFirstRevenue(TrialId trialId, LocalDate revenueOn, Origin origin) implements TrialCommand {}

    /**
     * The trial is over, or the wait for a first revenue after it. Sent by the exchange: converts or lapses as the plan says, and what
     * waited begins. Refused by TR-07 before that.
     */
    @Permit(role = Role.SYSTEM)
    record EndTrial(TrialId trialId, Origin origin) implements TrialCommand {}

    /**
     * The bank reports a payment. It settles the fee when payer and amount are right; otherwise the money goes back. The same
     * bank reference twice changes nothing.
     *
     * @param payerId organisation whose account paid
     */
    @Permit(role = Role.SYSTEM)
    record ConfirmDeferredPayment(
            TrialId trialId, String bankReference, Money amount, String payerId, Instant valueAt, Origin origin)
            implements TrialCommand {}

    /** The bank reports that money went back. Refused by TR-08 when it was not to. */
    @Permit(role = Role.SYSTEM)
    record ConfirmDeferredRefund(TrialId trialId, String bankReference, String refundReference, Origin origin)
            implements TrialCommand {}

    /** The last day to pay has passed. Sent by the exchange. Refused by TR-07 before that. */
    @Permit(role = Role.SYSTEM)
    record MarkDeferredOverdue(TrialId trialId, Origin origin) implements TrialCommand {}

    /** A licensor asks for the fee. Refused by TR-09 (it is not overdue). A repeat changes nothing. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record DemandDeferred(TrialId trialId, Origin origin) implements TrialCommand {}

    /**
     * A licensor calls the fund that guarantees. Refused by TR-09 (not overdue), TR-10 (no fund guarantees), TR-11 (not demanded,
     * or the waiting days are not over), IN-01.
     *
     * @param security what other security brought in, less than the fee
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record CallGuarantee(TrialId trialId, Money security, Origin origin) implements TrialCommand {}

    /** The fund did not take the claim, or rejected it. Sent by the exchange. @param reason codes, or the keeper's words */
    @Permit(role = Role.SYSTEM)
    record RefuseGuarantee(TrialId trialId, String claimId, String reason, Origin origin) implements TrialCommand {}

    /** The fund compensated the licensor. Sent by the exchange; a repeat does nothing. */
    @Permit(role = Role.SYSTEM)
    record RecordCompensation(TrialId trialId, String claimId, Money compensation, Origin origin)
            implements TrialCommand {}

    /** A licensor ends the licence because its demand was not answered in time. Refused by TR-12, TR-13 (it is over). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record DeclareTrialBreach(TrialId trialId, Origin origin) implements TrialCommand {}

    /** The licence is over. Sent by the exchange; a repeat does nothing. @param endedOn first day without the licence */
    @Permit(role = Role.SYSTEM)
    record CloseTrial(TrialId trialId, LocalDate endedOn, Origin origin) implements TrialCommand {}
}
