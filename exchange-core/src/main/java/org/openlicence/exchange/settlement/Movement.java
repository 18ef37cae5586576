package org.openlicence.exchange.settlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.Money;

/**
 * One line of the settlement account.
 *
 * @param bankReference the bank's own number of the movement
 * @param purpose what the quoted reference stands for
 * @param direction in from a taker, or back to it
 * @param counterpartyId organisation that paid or is paid
 * @param valueAt value date of the movement
 * @param refundOf the incoming movement a refund belongs to
 */
public record Movement(
        String bankReference,
        PaymentPurpose purpose,
        Direction direction,
        Money amount,
        String counterpartyId,
        Instant valueAt,
        @Nullable String refundOf) {
    public enum Direction {
        IN,
        REFUND
    }

    /** The licence it belongs to, whatever of it is paid. */
    public LicenceId licenceId() {
        return purpose.licenceId();
    }
}
