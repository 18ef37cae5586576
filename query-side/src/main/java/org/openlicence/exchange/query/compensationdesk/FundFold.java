package org.openlicence.exchange.query.compensationdesk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.Claims;
import org.openlicence.exchange.compensation.FundAccount;
import org.openlicence.exchange.compensation.Ledger;
import org.openlicence.exchange.compensation.Ledger.Posting;
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
import org.openlicence.exchange.query.compensationdesk.ClaimView.Settlement;
import org.openlicence.exchange.shared.EventName;

/** A fund's views after one more event. Pure. */
final class FundFold {
    private FundFold() {}

    /** @throws IllegalStateException when the stream does not begin with the opening */
    static FundView after(@Nullable FundView before, FundEvent event, long sequence) {
        if (event instanceof FundOpened e) {
            return new FundView(
                    e.fundId(),
                    sequence,
                    e.name(),
                    e.region(),
                    Ledger.EMPTY,
                    0,
                    0,
                    0,
                    0,
                    e.trace().occurredAt());
        }
        if (before == null) {
            throw new IllegalStateException("an event of a fund never opened: " + event.fundId());
        }
        return new FundView(
                before.fundId(),
                sequence,
                before.name(),
                before.region(),
                before.ledger().after(event),
                before.contributedFen() + (event instanceof ContributionReceived e ? e.amountFen() : 0),
                before.compensatedFen() + (event instanceof ClaimSettled e ? e.compensationFen() : 0),
                before.recoveredFen() + (event instanceof AmountRecovered e ? e.amountFen() : 0),
                before.passedOnFen() + (event instanceof SharePaid e ? e.amountFen() : 0),
                event.trace().occurredAt());
    }

    /** @throws IllegalStateException when the claim was never filed */
    static ClaimView claimAfter(@Nullable ClaimView before, FundEvent event, long sequence) {
        if (event instanceof ClaimFiled e) {
            return new ClaimView(
                    e.fundId(),
                    sequence,
                    Claims.after(null, e),
                    e.principalFen(),
                    e.securityFen(),
                    e.dueOn(),
                    e.demandedOn(),
                    e.trace().effectiveOn(),
                    null,
                    null,
                    e.trace().occurredAt());
        }
        if (before == null) {
            throw new IllegalStateException("an event of a claim never filed: " + event.fundId());
        }
        return new ClaimView(
                before.fundId(),
                sequence,
                Claims.after(before.claim(), event),
                before.principalFen(),
                before.securityFen(),
                before.dueOn(),
                before.demandedOn(),
                before.filedOn(),
                event instanceof ClaimSettled e ? settlement(e) : before.settlement(),
                event instanceof ClaimRejected e ? e.reason() : before.reason(),
                event.trace().occurredAt());
    }

    /** The line an event books; none where no account changes. @param after the fund with the event */
    static Optional<EntryView> entry(FundView after, FundEvent event, long sequence) {
        List<Posting> postings = Ledger.postings(event);
        if (postings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EntryView(
                event.fundId(),
                sequence,
                event.getClass().getAnnotation(EventName.class).value(),
                event.trace().effectiveOn(),
                event.trace().occurredAt(),
                about(event),
                bankReference(event),
                postings,
                after.ledger().of(FundAccount.BANK)));
    }

    private static Settlement settlement(ClaimSettled e) {
        return new Settlement(
                e.coverageBp(),
                e.capPerLicenceFen(),
                e.capPerPayeeFen(),
                e.paidThisYearFen(),
                e.bankReference(),
                e.trace().policyVersion());
    }

    private static String about(FundEvent event) {
        String claimId = Claims.idIn(event);
        return claimId != null ? claimId : event instanceof ContributionReceived e ? e.contributor() : "";
    }

    private static @Nullable String bankReference(FundEvent event) {
        return switch (event) {
            case ContributionReceived e -> e.bankReference();
            case ClaimSettled e -> e.bankReference();
            case AmountRecovered e -> e.bankReference();
            case SharePaid e -> e.bankReference();
            case FundOpened e -> null;
            case ClaimFiled e -> null;
            case ClaimRejected e -> null;
            case ClaimWithdrawn e -> null;
            case CompensationBecameRepayable e -> null;
        };
    }
}
