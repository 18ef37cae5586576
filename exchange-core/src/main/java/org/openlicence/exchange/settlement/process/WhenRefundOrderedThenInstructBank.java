package org.openlicence.exchange.settlement.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.settlement.SettlementAccount;
import org.openlicence.exchange.shared.Money;

/** Money that forms no licence goes back to its payer; the bank carries the same order out once. */
@ProcessingGroup("settlement-process-instruct-refunds")
@DisallowReplay
public class WhenRefundOrderedThenInstructBank {
    private final SettlementAccount account;

    public WhenRefundOrderedThenInstructBank(SettlementAccount account) {
        this.account = account;
    }

    @EventHandler
    public void on(RefundOrdered event) {
        account.orderRefund(
                new LicenceId(event.licenceId()),
                event.bankReference(),
                Money.ofFen(event.amountFen()),
                event.payeeId());
    }
}
