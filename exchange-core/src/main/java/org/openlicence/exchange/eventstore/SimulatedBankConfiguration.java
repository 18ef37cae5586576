package org.openlicence.exchange.eventstore;

import java.time.Clock;
import java.time.Duration;
import org.openlicence.exchange.settlement.BankLedger;
import org.openlicence.exchange.settlement.BankNoticeDelivery;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The simulated bank, unless {@code exchange.settlement.account} names another account. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "exchange.settlement.account", havingValue = "simulated", matchIfMissing = true)
class SimulatedBankConfiguration {
    @Bean
    BankNoticeDelivery bankNoticeDelivery(BankLedger ledger, ExchangeCommands commands, Clock clock) {
        return new BankNoticeDelivery(ledger, commands, clock);
    }

    @Bean
    SimulatedBank simulatedBank(
            BankLedger ledger,
            BankNoticeDelivery delivery,
            Clock clock,
            @Value("${exchange.settlement.simulated.delay:PT0S}") Duration delay) {
        return new SimulatedBank(ledger, delivery, clock, delay);
    }
}
