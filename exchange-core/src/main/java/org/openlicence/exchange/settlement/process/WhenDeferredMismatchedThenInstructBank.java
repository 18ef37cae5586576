package org.openlicence.exchange.settlement.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.settlement.SettlementAccount;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;

/** Money that settles no deferred fee goes back to its payer; the bank carries the same order out once. */
@ProcessingGroup("settlement-process-return-deferred")
@DisallowReplay
public class WhenDeferredMismatchedThenInstructBank {
    private final SettlementAccount account;

    public WhenDeferredMismatchedThenInstructBank(SettlementAccount account) {
        this.account = account;
    }

    @EventHandler
    public void on(DeferredPaymentMismatched event) {
        account.orderRefund(
                new LicenceId(event.licenceId()),
                event.bankReference(),
                Money.ofFen(event.amountFen()),
                event.payerId());
    }
}
