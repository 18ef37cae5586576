package org.openlicence.exchange.compensation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * A fund's account by double entry: every event is a set of postings of which those on {@link FundAccount#BANK} equal those on
 * the others. Immutable.
 *
 * @param balances fen of each account; 0 for one that is missing
 */
public record Ledger(Map<FundAccount, Long> balances) {
    public static final Ledger EMPTY = new Ledger(Map.of());

    public Ledger {
        balances = Map.copyOf(balances);
    }

    /** @param fen what the account gains; negative for a loss */
    public record Posting(FundAccount account, long fen) {}

    /** What an event books; accounts that do not change are left out. */
    public static List<Posting> postings(FundEvent event) {
        return switch (event) {
            case FundOpened e -> List.of();
            case ContributionReceived e -> moved(FundAccount.BANK, e.amountFen(), FundAccount.AVAILABLE, e.amountFen());
            case ClaimFiled e -> moved(FundAccount.AVAILABLE, -e.reservedFen(), FundAccount.RESERVED, e.reservedFen());
            case ClaimSettled e -> {
                List<Posting> all = new ArrayList<>(
                        moved(FundAccount.BANK, -e.compensationFen(), FundAccount.RESERVED, -e.reservedFen()));
                all.addAll(moved(FundAccount.AVAILABLE, e.reservedFen() - e.compensationFen()));
                yield List.copyOf(all);
            }
            case ClaimRejected e ->
                moved(FundAccount.RESERVED, -e.releasedFen(), FundAccount.AVAILABLE, e.releasedFen());
            case ClaimWithdrawn e ->
                moved(FundAccount.RESERVED, -e.releasedFen(), FundAccount.AVAILABLE, e.releasedFen());
            case CompensationBecameRepayable e -> List.of();
            case AmountRecovered e -> {
                List<Posting> all = new ArrayList<>(
                        moved(FundAccount.BANK, e.amountFen(), FundAccount.AVAILABLE, e.fundShareFen()));
                all.addAll(moved(FundAccount.OWED, e.amountFen() - e.fundShareFen()));
                yield List.copyOf(all);
            }
            case SharePaid e -> moved(FundAccount.BANK, -e.amountFen(), FundAccount.OWED, -e.amountFen());
        };
    }

    public Ledger after(FundEvent event) {
        Map<FundAccount, Long> next = new EnumMap<>(FundAccount.class);
        next.putAll(balances);
        postings(event).forEach(posting -> next.merge(posting.account(), posting.fen(), Math::addExact));
        return new Ledger(next);
    }

    /** Balance of an account, fen. */
    public long of(FundAccount account) {
        return balances.getOrDefault(account, 0L);
    }

    /** Whether every fen at the bank is somebody's and no account is overdrawn. */
    public boolean balanced() {
        long whose = 0;
        for (FundAccount account : FundAccount.values()) {
            if (of(account) < 0) {
                return false;
            }
            whose += account.claimOnBank() ? of(account) : 0;
        }
        return whose == of(FundAccount.BANK);
    }

    private static List<Posting> moved(FundAccount first, long firstFen, FundAccount second, long secondFen) {
        List<Posting> both = new ArrayList<>(moved(first, firstFen));
        both.addAll(moved(second, secondFen));
        return both;
    }

    private static List<Posting> moved(FundAccount account, long fen) {
        return fen == 0 ? List.of() : List.of(new Posting(account, fen));
    }
}
