package org.openlicence.exchange.eventstore;

import java.time.Clock;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.taxpreference.process.WhenContractChangedThenReEvaluate;
import org.openlicence.exchange.taxpreference.process.WhenExemptionWaivedThenReEvaluate;
import org.openlicence.exchange.taxpreference.process.WhenIncomeEvaluatedThenEnterYear;
import org.openlicence.exchange.taxpreference.process.WhenYearAssessedThenShareIt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tax preferences: their processes. */
@Configuration(proxyBeanMethods = false)
class TaxPreferenceConfiguration {
    @Bean
    WhenContractChangedThenReEvaluate whenContractChangedThenReEvaluate(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenContractChangedThenReEvaluate(commands, history, clock);
    }

    @Bean
    WhenExemptionWaivedThenReEvaluate whenExemptionWaivedThenReEvaluate(
            ExchangeCommands commands, ContractRegister contracts, Clock clock) {
        return new WhenExemptionWaivedThenReEvaluate(commands, contracts, clock);
    }

    @Bean
    WhenIncomeEvaluatedThenEnterYear whenIncomeEvaluatedThenEnterYear(ExchangeCommands commands, Clock clock) {
        return new WhenIncomeEvaluatedThenEnterYear(commands, clock);
    }

    @Bean
    WhenYearAssessedThenShareIt whenYearAssessedThenShareIt(ExchangeCommands commands, Clock clock) {
        return new WhenYearAssessedThenShareIt(commands, clock);
    }
}
