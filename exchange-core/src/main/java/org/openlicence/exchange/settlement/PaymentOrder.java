package org.openlicence.exchange.settlement;

import org.openlicence.exchange.shared.Money;

/**
 * A payer's instruction to its bank.
 *
 * @param orderId the payer's own number of the instruction; the same number is booked once, however often it is sent
 * @param reference what the payer quotes; see {@link PaymentReference}
 * @param payerId organisation whose account pays
 * @param amount more than nothing
 */
public record PaymentOrder(String orderId, String reference, String payerId, Money amount) {
    public PaymentOrder {
        if (orderId.isBlank() || orderId.length() > 200 || reference.length() > 200) {
            throw new IllegalArgumentException("a payment order has an id and a reference of at most 200 characters");
        }
        if (amount.equals(Money.ZERO)) {
            throw new IllegalArgumentException("a payment is more than nothing");
        }
    }
}
