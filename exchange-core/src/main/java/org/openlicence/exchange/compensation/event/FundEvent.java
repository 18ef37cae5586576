package org.openlicence.exchange.compensation.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a risk-compensation fund. */
public sealed interface FundEvent extends ExchangeEvent {
    String fundId();

    @Override
    default String aggregateId() {
        return fundId();
    }

    /** @param region CN, or the division whose policy figures count */
    @EventName("compensation.FundOpened")
    @Revision("1")
    record FundOpened(String fundId, String name, String region, Trace trace) implements FundEvent {}

    @EventName("compensation.ContributionReceived")
    @Revision("1")
    record ContributionReceived(
            String fundId, String bankReference, String contributor, long amountFen, LocalDate receivedOn, Trace trace)
            implements FundEvent {}

    /**
     * A licensor's guarantee was called on the fund.
     *
     * @param payeeId licensor to compensate
     * @param debtorId taker that did not pay
     * @param principalFen what was due, without interest and penalty
     * @param securityFen what other security brought in
     * @param dueOn last day to pay
     * @param reservedFen set aside: the compensation to expect, as far as the fund holds it
     */
    @EventName("compensation.ClaimFiled")
    @Revision("1")
    record ClaimFiled(
            String fundId,
            String claimId,
            String licenceId,
            String payeeId,
            String debtorId,
            long principalFen,
            long securityFen,
            LocalDate dueOn,
            LocalDate demandedOn,
            long reservedFen,
            Trace trace)
            implements FundEvent {}

    /**
     * The fund compensated a claim; every figure of the formula stands here.
     *
     * @param lossFen principal less security
     * @param coverageBp share covered, 10,000 = 100 %
     * @param paidThisYearFen compensated to the same licensor in the calendar year before
     * @param compensationFen least of the covered loss and the two caps, fen
     * @param reservedFen what had been set aside for it and is no more
     */
    @EventName("compensation.ClaimSettled")
    @Revision("1")
    record ClaimSettled(
            String fundId,
            String claimId,
            String licenceId,
            String payeeId,
            long lossFen,
            int coverageBp,
            long capPerLicenceFen,
            long capPerPayeeFen,
            long paidThisYearFen,
            long compensationFen,
            long reservedFen,
            String bankReference,
            Trace trace)
            implements FundEvent {}

    /** @param releasedFen what had been set aside and is free again */
    @EventName("compensation.ClaimRejected")
    @Revision("1")
    record ClaimRejected(String fundId, String claimId, String licenceId, String reason, long releasedFen, Trace trace)
            implements FundEvent {}

    /** The debtor paid before the fund did. @param releasedFen what had been set aside and is free again */
    @EventName("compensation.ClaimWithdrawn")
    @Revision("1")
    record ClaimWithdrawn(String fundId, String claimId, long releasedFen, Trace trace) implements FundEvent {}

    /** The debtor paid the licensor though the fund had compensated it (Civil Code art. 985). */
    @EventName("compensation.CompensationBecameRepayable")
    @Revision("1")
    record CompensationBecameRepayable(String fundId, String claimId, long compensationFen, Trace trace)
            implements FundEvent {}

    /**
     * Money came in on a compensated claim.
     *
     * @param fundShareFen the fund's part; the rest is the licensor's
     */
    @EventName("compensation.AmountRecovered")
    @Revision("1")
    record AmountRecovered(
            String fundId,
            String claimId,
            String licenceId,
            String bankReference,
            long amountFen,
            long fundShareFen,
            LocalDate receivedOn,
            Trace trace)
            implements FundEvent {}

    /** The licensor's share of recoveries was passed on. */
    @EventName("compensation.SharePaid")
    @Revision("1")
    record SharePaid(String fundId, String claimId, String bankReference, long amountFen, Trace trace)
            implements FundEvent {}
}
