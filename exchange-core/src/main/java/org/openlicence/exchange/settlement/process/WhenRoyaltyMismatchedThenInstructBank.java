package org.openlicence.exchange.settlement.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaymentMismatched;
import org.openlicence.exchange.settlement.SettlementAccount;
import org.openlicence.exchange.shared.Money;

/** Money that settles no period and no sum of an account goes back to its payer; the bank carries the same order out once. */
@ProcessingGroup("settlement-process-return-royalties")
@DisallowReplay
public class WhenRoyaltyMismatchedThenInstructBank {
    private final SettlementAccount account;

    public WhenRoyaltyMismatchedThenInstructBank(SettlementAccount account) {
        this.account = account;
    }

    @EventHandler
    public void on(RoyaltyPaymentMismatched event) {
        account.orderRefund(
                new LicenceId(event.licenceId()),
                event.bankReference(),
                Money.ofFen(event.amountFen()),
                event.payerId());
    }
}
