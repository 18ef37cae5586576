package org.openlicence.exchange.compensation;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.event.FundEvent;
import org.openlicence.exchange.compensation.event.FundEvent.AmountRecovered;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimFiled;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimRejected;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimSettled;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimWithdrawn;
import org.openlicence.exchange.compensation.event.FundEvent.CompensationBecameRepayable;
import org.openlicence.exchange.compensation.event.FundEvent.ContributionReceived;
import org.openlicence.exchange.compensation.event.FundEvent.FundOpened;
import org.openlicence.exchange.compensation.event.FundEvent.SharePaid;

/** What the events of a fund make of its claims. Pure; for the fund and for whoever shows it. */
public final class Claims {
    private Claims() {}

    /** Which claim an event is about; absent when it is about none. */
    public static @Nullable String idIn(FundEvent event) {
        return switch (event) {
            case FundOpened e -> null;
            case ContributionReceived e -> null;
            case ClaimFiled e -> e.claimId();
            case ClaimSettled e -> e.claimId();
            case ClaimRejected e -> e.claimId();
            case ClaimWithdrawn e -> e.claimId();
            case CompensationBecameRepayable e -> e.claimId();
            case AmountRecovered e -> e.claimId();
            case SharePaid e -> e.claimId();
        };
    }

    /**
     * The claim after an event about it.
     *
     * @param before absent before its filing
     * @throws IllegalStateException when it was never filed, or the event is about none
     */
    public static Claim after(@Nullable Claim before, FundEvent event) {
        if (event instanceof ClaimFiled filed) {
            return filed(filed);
        }
        if (before == null) {
            throw new IllegalStateException("a claim begins with its filing");
        }
        return switch (event) {
            case ClaimFiled e -> filed(e);
            case ClaimSettled e -> before.settled(e.compensationFen(), e.trace().effectiveOn());
            case ClaimRejected e -> before.to(ClaimStatus.REJECTED);
            case ClaimWithdrawn e -> before.to(ClaimStatus.WITHDRAWN);
            case CompensationBecameRepayable e -> before.to(ClaimStatus.REPAYABLE);
            case AmountRecovered e -> before.received(e.amountFen(), e.fundShareFen());
            case SharePaid e -> before.paidOn(e.amountFen());
            case FundOpened e -> throw new IllegalStateException("about no claim");
            case ContributionReceived e -> throw new IllegalStateException("about no claim");
        };
    }

    private static Claim filed(ClaimFiled e) {
        return Claim.filed(
                e.claimId(),
                e.licenceId(),
                e.payeeId(),
                e.debtorId(),
                e.principalFen() - e.securityFen(),
                e.reservedFen());
    }
}
