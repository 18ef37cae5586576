package org.openlicence.exchange.query.royaltydesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView.Returned;
import org.openlicence.exchange.royalty.AgreedSums;
import org.openlicence.exchange.royalty.RoyaltyPeriods;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;

/** A royalty account's view after one more event. Pure. */
final class RoyaltyFold {
    private RoyaltyFold() {}

    /** @throws IllegalStateException when the stream does not begin with its opening */
    static RoyaltyView after(@Nullable RoyaltyView before, RoyaltyEvent event, long sequence) {
        if (event instanceof RoyaltyOpened opened) {
            return opened(opened, sequence);
        }
        if (event instanceof InstalmentsOpened opened) {
            return opened(opened, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a royalty account never opened: " + event.royaltyId());
        }
        Step step = new Step(before, event, sequence);
        return switch (event) {
            case RoyaltyOpened e -> opened(e, sequence);
            case InstalmentsOpened e -> opened(e, sequence);
            case RoyaltyPaymentMismatched e ->
                step.to(
                        Stream.concat(before.returned().stream(), Stream.of(returned(e)))
                                .toList(),
                        before.breachOn(),
                        before.closedOn());
            case RoyaltyRefunded e ->
                step.to(
                        before.returned().stream().map(r -> refunded(r, e)).toList(),
                        before.breachOn(),
                        before.closedOn());
            case BreachDeclared e -> step.to(before.returned(), e.endedOn(), before.closedOn());
            case RoyaltyClosed e -> step.to(before.returned(), before.breachOn(), e.endedOn());
            case RoyaltyStated e -> step.samePlace();
            case RoyaltyStatementCorrected e -> step.samePlace();
            case StatementFellOverdue e -> step.samePlace();
            case RoyaltyPaid e -> step.samePlace();
            case RoyaltyFellOverdue e -> step.samePlace();
            case ArrearsDemanded e -> step.samePlace();
            case ArrearsPaid e -> step.samePlace();
            case PenaltyWaived e -> step.samePlace();
            case InstalmentFellDue e -> step.samePlace();
            case DuesCancelled e -> step.samePlace();
            case AuditCalled e -> step.samePlace();
            case AuditFound e -> step.samePlace();
            case AuditAnswered e -> step.samePlace();
        };
    }

    private static RoyaltyView opened(RoyaltyOpened e, long sequence) {
        return new RoyaltyView(
                e.royaltyId(),
                sequence,
                e.licenceId(),
                e.takerId(),
                e.licensorIds(),
                e.base(),
                e.basisPoints(),
                e.definition(),
                e.periodMonths(),
                e.entryFen(),
                e.minimumFen(),
                e.validFrom(),
                e.validTo(),
                e.paidFrom(),
                RoyaltyPeriods.of(e),
                List.of(),
                List.of(),
                null,
                null,
                e.trace().occurredAt());
    }

    private static RoyaltyView opened(InstalmentsOpened e, long sequence) {
        return new RoyaltyView(
                e.royaltyId(),
                sequence,
                e.licenceId(),
                e.takerId(),
                e.licensorIds(),
                null,
                null,
                null,
                null,
                e.firstFen(),
                null,
                e.validFrom(),
                e.validTo(),
                e.paidFrom(),
                List.of(),
                AgreedSums.of(e),
                List.of(),
                null,
                null,
                e.trace().occurredAt());
    }

    private static Returned returned(RoyaltyPaymentMismatched e) {
        return new Returned(e.period(), e.bankReference(), e.amountFen(), e.reason(), e.valueAt(), null);
    }

    private static Returned refunded(Returned r, RoyaltyRefunded e) {
        return r.bankReference().equals(e.bankReference())
                ? new Returned(
                        r.period(), r.bankReference(), r.amountFen(), r.reason(), r.valueAt(), e.refundReference())
                : r;
    }

    private record Step(RoyaltyView before, RoyaltyEvent event, long sequence) {
        /** Only periods and sums change. */
        RoyaltyView samePlace() {
            return to(before.returned(), before.breachOn(), before.closedOn());
        }

        RoyaltyView to(List<Returned> returned, @Nullable LocalDate breachOn, @Nullable LocalDate closedOn) {
            return new RoyaltyView(
                    before.royaltyId(),
                    sequence,
                    before.licenceId(),
                    before.takerId(),
                    before.licensorIds(),
                    before.base(),
                    before.basisPoints(),
                    before.definition(),
                    before.periodMonths(),
                    before.entryFen(),
                    before.minimumFen(),
                    before.validFrom(),
                    before.validTo(),
                    before.paidFrom(),
                    RoyaltyPeriods.after(before.periods(), event),
                    AgreedSums.after(Objects.requireNonNull(before.sums()), event),
                    returned,
                    breachOn,
                    closedOn,
                    event.trace().occurredAt());
        }
    }
}
