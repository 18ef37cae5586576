package org.openlicence.exchange.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.licence.LicenceId;

/**
 * The simulated bank's own books: movements, and the notices of them that still have to be delivered.
 *
 * <p>A movement and its notice are booked in one transaction of the bank's own, so that a booked movement is always
 * reported, whenever the process dies. Nothing here takes part in a command's transaction.
 */
public interface BankLedger {
    /** Makes the payment reference of a purpose known to the bank; the same again changes nothing. */
    void expect(PaymentPurpose purpose);

    /**
     * Books a payment. With an unknown reference the refund is booked in the same transaction, and nobody is notified. An
     * order that was booked before gives its former booking.
     *
     * @param noticeDueAt earliest delivery of the notice
     */
    Booking book(PaymentOrder order, Instant valueAt, Instant noticeDueAt);

    /**
     * Books the refund of an incoming movement, once: a repeat changes nothing.
     *
     * @return the refund's own bank reference; empty when there is no such incoming movement
     */
    Optional<String> bookRefund(String refundOf, Instant valueAt, Instant noticeDueAt);

    /** Movements of a licence, oldest first. */
    List<Movement> movementsOf(LicenceId licenceId);

    /** Takes notices that are due, oldest first; nobody else gets them before {@code leaseUntil}. */
    List<BankNotice> claim(Instant now, Instant leaseUntil, int atMost);

    /** The notice was taken note of. */
    void delivered(String bankReference, Instant at);

    /** The exchange will never take this notice; {@code cause} is a code for people. */
    void rejected(String bankReference, String cause, Instant at);

    /** The delivery failed and is tried again. */
    void postponed(String bankReference, String cause, Instant until);
}
