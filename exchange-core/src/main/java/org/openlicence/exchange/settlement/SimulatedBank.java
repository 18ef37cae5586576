package org.openlicence.exchange.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.Money;

/**
 * A bank that is none: it books what it is told and reports it, so that the exchange can be tried without money. Pages
 * show {@link #describe()} wherever it is used.
 *
 * <p>It behaves like a bank where that matters: payments find their licence by the quoted reference only, wrong amounts
 * are booked as they come, the value date is the moment of booking, the report may come late and more than once, and money
 * without a known reference goes back.
 */
public final class SimulatedBank implements SettlementAccount {
    private final BankLedger ledger;
    private final BankNoticeDelivery delivery;
    private final Clock clock;
    private final Duration delay;

    /** @param delay time between booking and the earliest report; zero reports at once */
    public SimulatedBank(BankLedger ledger, BankNoticeDelivery delivery, Clock clock, Duration delay) {
        this.ledger = ledger;
        this.delivery = delivery;
        this.clock = clock;
        this.delay = delay;
    }

    @Override
    public String describe() {
        return "settlement.account.simulated";
    }

    @Override
    public String paymentReference(PaymentPurpose purpose) {
        ledger.expect(purpose);
        return PaymentReference.of(purpose).value();
    }

    /** Pays once; every call is another payment. */
    public Booking pay(String reference, String payerId, Money amount) {
        return pay(new PaymentOrder(UUID.randomUUID().toString(), reference, payerId, amount));
    }

    /**
     * Pays; the same order again is the same payment. The booking is final when this returns; the report to the exchange
     * follows at once where no delay is set, and otherwise or after a failure by the scheduler.
     */
    public Booking pay(PaymentOrder order) {
        Instant now = now();
        Booking booking = ledger.book(order, now, now.plus(delay));
        if (delay.isZero()) {
            delivery.deliverPending();
        }
        return booking;
    }

    @Override
    public void orderRefund(LicenceId licenceId, String bankReference, Money amount, String payeeId) {
        Movement paid = ledger.movementsOf(licenceId).stream()
                .filter(movement -> movement.bankReference().equals(bankReference))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no payment " + bankReference + " to send back"));
        if (!paid.amount().equals(amount) || !paid.counterpartyId().equals(payeeId)) {
            throw new IllegalArgumentException("a refund goes back whole, and to its payer");
        }
        Instant now = now();
        ledger.bookRefund(bankReference, now, now.plus(delay));
    }

    @Override
    public List<Movement> movementsOf(LicenceId licenceId) {
        return ledger.movementsOf(licenceId);
    }

    /** The books keep microseconds; what is reported must equal what is booked. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
