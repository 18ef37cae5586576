package org.openlicence.exchange.eventstore;

import org.openlicence.exchange.demand.DemandBooks;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.DemandTexts;
import org.openlicence.exchange.policy.PolicyBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Demands: what their steps are decided by. */
@Configuration(proxyBeanMethods = false)
class DemandConfiguration {
    @Bean
    DemandBooks demandBooks(DemandTexts texts, DemandRegister register, PolicyBook policies) {
        return new DemandBooks(texts, register, policies);
    }
}
