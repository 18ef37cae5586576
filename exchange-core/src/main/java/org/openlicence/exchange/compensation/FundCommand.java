package org.openlicence.exchange.compensation;

import java.time.LocalDate;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Fund} (风险补偿资金). State table: docs/domain/compensation.md */
public sealed interface FundCommand extends ExchangeCommand {
    FundId fundId();

    @Override
    default String aggregateId() {
        return fundId().value();
    }

    /**
     * A fund begins. The same again changes nothing; refused by CF-02 when it was opened otherwise.
     *
     * @param name at most 100 characters
     * @param region whose policy figures count: {@code CN} or a division code of six digits
     */
    @Permit(role = Role.FUND_KEEPER)
    record OpenFund(FundId fundId, String name, String region, Origin origin) implements FundCommand {}

    /**
     * Money was paid into the fund. The same bank reference twice changes nothing. Refused by CF-07 (the reference stands for
     * something else), CF-11 (a day to come).
     *
     * @param contributor who paid it, at most 200 characters
     */
    @Permit(role = Role.FUND_KEEPER)
    record RecordContribution(
            FundId fundId, String bankReference, String contributor, Money amount, LocalDate receivedOn, Origin origin)
            implements FundCommand {}

    /**
     * A licensor's guarantee was called. Sent by the exchange; a repeat does nothing. Refused by CF-01 (no such fund), CF-03 (the
     * waiting days are not over). What the fund holds is set aside up to the compensation to expect.
     *
     * @param claimId of whoever files it, unique in the fund, at most 120 characters
     * @param security what other security brought in; the rest of the principal is the loss
     * @param dueOn last day to pay
     */
    @Permit(role = Role.SYSTEM)
    record FileClaim(
            FundId fundId,
            String claimId,
            String licenceId,
            String payeeId,
            String debtorId,
            Money principal,
            Money security,
            LocalDate dueOn,
            LocalDate demandedOn,
            Origin origin)
            implements FundCommand {}

    /**
     * The fund has paid a claim by the formula. Refused by CF-10 (no such claim), CF-04 (decided already), CF-05 (the fund does
     * not hold so much), CF-07.
     *
     * @param bankReference of the fund's payment
     */
    @Permit(role = Role.FUND_KEEPER)
    record SettleClaim(FundId fundId, String claimId, String bankReference, Origin origin) implements FundCommand {}

    /** The fund does not find a claim founded. Refused by CF-10, CF-04. @param reason for the licensor, at most 500 characters */
    @Permit(role = Role.FUND_KEEPER)
    record RejectClaim(FundId fundId, String claimId, String reason, Origin origin) implements FundCommand {}

    /**
     * The debtor paid after all, or owes nothing. Sent by the exchange. A claim that was compensated becomes repayable; one that was rejected or
     * withdrawn stays so. Refused by CF-10.
     */
    @Permit(role = Role.SYSTEM)
    record WithdrawClaim(FundId fundId, String claimId, Origin origin) implements FundCommand {}

    /**
     * Money came in on a compensated claim: from its debtor, or from the licensor that has to give it back. Refused by CF-10,
     * CF-08 (nothing was compensated), CF-06 (more than is outstanding), CF-07, CF-11.
     */
    @Permit(role = Role.FUND_KEEPER)
    record RecordRecovery(
            FundId fundId, String claimId, String bankReference, Money amount, LocalDate receivedOn, Origin origin)
            implements FundCommand {}

    /** The fund passed the licensor's share of recoveries on. Refused by CF-10, CF-09 (nothing is owed), CF-07. */
    @Permit(role = Role.FUND_KEEPER)
    record PayShare(FundId fundId, String claimId, String bankReference, Origin origin) implements FundCommand {}
}
