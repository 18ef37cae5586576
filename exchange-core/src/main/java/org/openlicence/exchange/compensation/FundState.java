package org.openlicence.exchange.compensation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

/**
 * A fund as its events tell it.
 *
 * @param entries what every bank reference stands for
 */
record FundState(String name, String region, Ledger ledger, Map<String, Claim> claims, Map<String, Entry> entries) {
    FundState {
        claims = Map.copyOf(claims);
        entries = Map.copyOf(entries);
    }

    /** @param about contributor or claim */
    record Entry(Kind kind, String about, long amountFen) {
        enum Kind {
            CONTRIBUTION,
            COMPENSATION,
            RECOVERY,
            SHARE
        }
    }

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static FundState after(@Nullable FundState state, FundEvent event) {
        if (event instanceof FundOpened opened) {
            return opened(opened);
        }
        if (state == null) {
            throw new IllegalStateException("a fund begins with its opening");
        }
        FundState next =
                new FundState(state.name, state.region, state.ledger.after(event), state.claims, state.entries);
        String claimId = Claims.idIn(event);
        if (claimId != null) {
            next = next.claim(Claims.after(state.claims.get(claimId), event));
        }
        return switch (event) {
            case FundOpened e -> opened(e);
            case ContributionReceived e ->
                next.entry(e.bankReference(), new Entry(Entry.Kind.CONTRIBUTION, e.contributor(), e.amountFen()));
            case ClaimSettled e ->
                next.entry(e.bankReference(), new Entry(Entry.Kind.COMPENSATION, e.claimId(), e.compensationFen()));
            case AmountRecovered e ->
                next.entry(e.bankReference(), new Entry(Entry.Kind.RECOVERY, e.claimId(), e.amountFen()));
            case SharePaid e -> next.entry(e.bankReference(), new Entry(Entry.Kind.SHARE, e.claimId(), e.amountFen()));
            case ClaimFiled e -> next;
            case ClaimRejected e -> next;
            case ClaimWithdrawn e -> next;
            case CompensationBecameRepayable e -> next;
        };
    }

    /** What was compensated to a licensor in the calendar year of a day, fen. */
    long paidInYearOf(LocalDate day, String payeeId) {
        return claims.values().stream()
                .filter(claim -> claim.payeeId().equals(payeeId))
                .filter(claim -> claim.settledOn() != null && claim.settledOn().getYear() == day.getYear())
                .mapToLong(Claim::compensationFen)
                .sum();
    }

    private static FundState opened(FundOpened e) {
        return new FundState(e.name(), e.region(), Ledger.EMPTY, Map.of(), Map.of());
    }

    private FundState claim(Claim claim) {
        Map<String, Claim> all = new HashMap<>(claims);
        all.put(claim.claimId(), claim);
        return new FundState(name, region, ledger, all, entries);
    }

    private FundState entry(String bankReference, Entry entry) {
        Map<String, Entry> all = new HashMap<>(entries);
        all.put(bankReference, entry);
        return new FundState(name, region, ledger, claims, all);
    }
}
