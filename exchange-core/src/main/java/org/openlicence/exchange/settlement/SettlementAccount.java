package org.openlicence.exchange.settlement;

import java.util.List;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.Money;

/**
 * The account into which takers pay (结算账户). A port: the embedded default is {@link SimulatedBank}, which behaves like a
 * bank and says on every page that it is one; a real bank or escrow adapter is configuration.
 */
public interface SettlementAccount {
    /** Message key of the sentence that tells readers who keeps this account; a simulator says that it is one. */
    String describe();

    /** What the taker must quote so that the payment finds its purpose; the same for the same purpose always. */
    String paymentReference(PaymentPurpose purpose);

    /** The same for what is due at conclusion. */
    default String paymentReference(LicenceId licenceId) {
        return paymentReference(PaymentPurpose.conclusion(licenceId));
    }

    /** Orders money back to its payer; the same order twice is carried out once. */
    void orderRefund(LicenceId licenceId, String bankReference, Money amount, String payeeId);

    /** Movements booked for a licence and its royalties, oldest first. */
    List<Movement> movementsOf(LicenceId licenceId);
}
