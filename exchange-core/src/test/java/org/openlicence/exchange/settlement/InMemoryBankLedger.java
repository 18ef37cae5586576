package org.openlicence.exchange.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.settlement.Movement.Direction;
import org.openlicence.exchange.shared.Money;

/** Obeys {@link BankLedgerContract} as the tables do. */
public final class InMemoryBankLedger implements BankLedger {
    private record Line(
            String bankReference,
            @Nullable PaymentPurpose purpose,
            Direction direction,
            Money amount,
            String counterpartyId,
            Instant valueAt,
            @Nullable String refundOf) {}

    private record Pending(Instant dueAt, int attempts) {}

    private final Map<String, PaymentPurpose> expected = new HashMap<>();
    private final Map<String, Booking> orders = new HashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Pending> notices = new LinkedHashMap<>();

    @Override
    public synchronized void expect(PaymentPurpose purpose) {
        expected.put(PaymentReference.normalised(PaymentReference.of(purpose).value()), purpose);
    }

    @Override
    public synchronized Booking book(PaymentOrder order, Instant valueAt, Instant noticeDueAt) {
        Booking former = orders.get(order.orderId());
        if (former != null) {
            return former;
        }
        PaymentPurpose purpose = expected.get(PaymentReference.normalised(order.reference()));
        String reference = next();
        lines.put(
                reference, new Line(reference, purpose, Direction.IN, order.amount(), order.payerId(), valueAt, null));
        Booking booking = new Booking(reference, purpose == null ? null : purpose.licenceId(), valueAt);
        orders.put(order.orderId(), booking);
        if (purpose == null) {
            refund(reference, valueAt);
        } else {
            notices.put(reference, new Pending(noticeDueAt, 0));
        }
        return booking;
    }

    @Override
    public synchronized Optional<String> bookRefund(String refundOf, Instant valueAt, Instant noticeDueAt) {
        Optional<String> former = lines.values().stream()
                .filter(line -> refundOf.equals(line.refundOf()))
                .map(Line::bankReference)
                .findFirst();
        if (former.isPresent() || !lines.containsKey(refundOf)) {
            return former;
        }
        String reference = refund(refundOf, valueAt);
        notices.put(reference, new Pending(noticeDueAt, 0));
        return Optional.of(reference);
    }

    @Override
    public synchronized List<Movement> movementsOf(LicenceId licenceId) {
        return lines.values().stream()
                .filter(line -> line.purpose() != null
                        && licenceId.equals(line.purpose().licenceId()))
                .map(line -> movement(line, Objects.requireNonNull(line.purpose())))
                .toList();
    }

    @Override
    public synchronized List<BankNotice> claim(Instant now, Instant leaseUntil, int atMost) {
        List<BankNotice> claimed = new ArrayList<>();
        for (Map.Entry<String, Pending> entry : notices.entrySet()) {
            Pending pending = entry.getValue();
            Line line = lines.get(entry.getKey());
            PaymentPurpose purpose = line.purpose();
            if (!pending.dueAt().isAfter(now) && claimed.size() < atMost && purpose != null) {
                claimed.add(new BankNotice(movement(line, purpose), pending.attempts()));
                entry.setValue(new Pending(leaseUntil, pending.attempts() + 1));
            }
        }
        return claimed;
    }

    @Override
    public synchronized void delivered(String bankReference, Instant at) {
        notices.remove(bankReference);
    }

    @Override
    public synchronized void rejected(String bankReference, String cause, Instant at) {
        notices.remove(bankReference);
    }

    @Override
    public synchronized void postponed(String bankReference, String cause, Instant until) {
        notices.computeIfPresent(bankReference, (reference, pending) -> new Pending(until, pending.attempts()));
    }

    private String refund(String refundOf, Instant valueAt) {
        Line paid = lines.get(refundOf);
        String reference = next();
        lines.put(
                reference,
                new Line(
                        reference,
                        paid.purpose(),
                        Direction.REFUND,
                        paid.amount(),
                        paid.counterpartyId(),
                        valueAt,
                        refundOf));
        return reference;
    }

    private String next() {
        return "SIM20260403-" + (lines.size() + 1);
    }

    private static Movement movement(Line line, PaymentPurpose purpose) {
        return new Movement(
                line.bankReference(),
                purpose,
                line.direction(),
                line.amount(),
                line.counterpartyId(),
                line.valueAt(),
                line.refundOf());
    }
}
