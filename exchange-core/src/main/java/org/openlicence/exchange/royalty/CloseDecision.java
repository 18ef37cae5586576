package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.CloseRoyalty;
import org.openlicence.exchange.royalty.RoyaltyCommand.Ending;
import org.openlicence.exchange.royalty.RoyaltyState.Receipt;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.DuesCancelled;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyClosed;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaymentMismatched;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What the end of the licence does to the account. */
final class CloseDecision {
    /** Why a payment goes back: for its time there was no licence. */
    private static final String NO_LICENCE = "NO_LICENCE";

    private CloseDecision() {}

    /**
     * Nothing where it is closed for that day already, or an earlier one. Later periods are gone, and instalments that had not
     * fallen due are cancelled unless the licence ran its whole term; what was paid for them goes back. After an invalidation
     * paid sums stay, and what was not due by then is not owed (Patent Law art. 47).
     */
    static List<RoyaltyEvent> close(RoyaltyState now, CloseRoyalty command, PolicyBook policies) {
        LocalDate endedOn = command.endedOn();
        LocalDate closedOn = now.closedOn();
        if (closedOn != null && !endedOn.isBefore(closedOn)) {
            return List.of();
        }
        boolean invalidated = command.ending() == Ending.INVALIDATED;
        RoyaltyPeriod last = invalidated ? lastDueBefore(now, endedOn, policies) : lastBefore(now.periods(), endedOn);
        Trace trace = trace(command, policies, invalidated ? Law.PL.art("47") : Law.CC.art("867"));
        int kept = last == null ? 0 : last.number();
        LocalDate statableFrom = last == null
                ? endedOn
                : statableFrom(last, endedOn, command.origin().day());
        List<RoyaltyEvent> events = new ArrayList<>();
        events.add(new RoyaltyClosed(command.aggregateId(), endedOn, kept, statableFrom, trace));
        List<AgreedSum> gone = now.sums().stream()
                .filter(sum -> gone(sum, command, kept, policies))
                .toList();
        cancelled(command, gone, trace).ifPresent(events::add);
        Stream.concat(now.periods().stream().filter(p -> p.number() > kept), gone.stream())
                .filter(row -> paidAndKept(now, row))
                .forEach(row -> events.add(back(now, command, row, policies)));
        return events;
    }

    private static Optional<RoyaltyEvent> cancelled(CloseRoyalty command, List<AgreedSum> gone, Trace trace) {
        List<AgreedSum> unpaid =
                gone.stream().filter(sum -> sum.status() != RoyaltyStatus.PAID).toList();
        return unpaid.isEmpty()
                ? Optional.empty()
                : Optional.of(new DuesCancelled(
                        command.aggregateId(),
                        unpaid.stream().map(AgreedSum::number).toList(),
                        unpaid.stream().mapToLong(AgreedSum::amountFen).sum(),
                        trace));
    }

    /** Whether a sum is not owed after all. */
    private static boolean gone(AgreedSum sum, CloseRoyalty command, int kept, PolicyBook policies) {
        if (sum.status() == RoyaltyStatus.CANCELLED) {
            return false;
        }
        if (command.ending() == Ending.INVALIDATED) {
            LocalDate lastDay = sum.paymentDueOn(policies);
            return sum.status() != RoyaltyStatus.PAID && (lastDay == null || !lastDay.isBefore(command.endedOn()));
        }
        Integer audited = sum.ofPeriod();
        if (audited != null) {
            return audited > kept;
        }
        LocalDate owedFrom = sum.owedFrom();
        return command.ending() == Ending.EARLY && (owedFrom == null || !owedFrom.isBefore(command.endedOn()));
    }

    /** Money is sent back once, also when the end moves again. */
    private static boolean paidAndKept(RoyaltyState now, AccountRow row) {
        RoyaltyPeriod.Payment payment = row.payment();
        return payment != null && now.receipts().get(payment.bankReference()) == Receipt.KEPT;
    }

    private static RoyaltyPaymentMismatched back(
            RoyaltyState now, CloseRoyalty command, AccountRow row, PolicyBook policies) {
        RoyaltyPeriod.Payment payment = Objects.requireNonNull(row.payment());
        return new RoyaltyPaymentMismatched(
                command.aggregateId(),
                now.plan().licenceId(),
                row.number(),
                payment.bankReference(),
                0,
                payment.amountFen(),
                now.plan().takerId(),
                NO_LICENCE,
                payment.valueAt(),
                trace(command, policies, Law.CC.art("985")));
    }

    private static Trace trace(CloseRoyalty command, PolicyBook policies, Provision basis) {
        return Trace.effective(command.origin(), command.endedOn(), policies.version(), basis);
    }

    /** The last period that is settled, or whose last day had passed before that day; absent when there is none. */
    private static @Nullable RoyaltyPeriod lastDueBefore(RoyaltyState now, LocalDate day, PolicyBook policies) {
        return now.periods().stream()
                .filter(period -> settled(period) || lastDay(period, policies).isBefore(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static boolean settled(RoyaltyPeriod period) {
        return period.status() == RoyaltyStatus.PAID || period.status() == RoyaltyStatus.NOTHING_DUE;
    }

    private static LocalDate lastDay(RoyaltyPeriod period, PolicyBook policies) {
        LocalDate paymentDueOn = period.paymentDueOn(policies);
        return paymentDueOn == null ? RoyaltyDeadlines.statementDueOn(period.statableFrom(), policies) : paymentDueOn;
    }

    /** The last period with a day of the licence before that day; absent when there is none. */
    private static @Nullable RoyaltyPeriod lastBefore(List<RoyaltyPeriod> periods, LocalDate endedOn) {
        return periods.stream()
                .filter(period -> period.from().isBefore(endedOn))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** An end that became known late gives the whole time from that day. */
    private static LocalDate statableFrom(RoyaltyPeriod last, LocalDate endedOn, LocalDate today) {
        if (!endedOn.isBefore(last.to())) {
            return last.statableFrom();
        }
        boolean overBefore = !last.statableFrom().isAfter(today);
        return overBefore ? last.statableFrom() : endedOn.isAfter(today) ? endedOn : today;
    }
}
