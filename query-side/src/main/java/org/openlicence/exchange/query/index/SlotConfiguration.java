package org.openlicence.exchange.query.index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The machinery of the slots. */
@Configuration(proxyBeanMethods = false)
class SlotConfiguration {
    @Bean
    ReadModelRebuild marketplaceRebuild(
            ReadModel marketplace, SlotTable table, SearchIndices indices, GroupPosition positions) {
        return new ReadModelRebuild(marketplace, table, indices, positions);
    }

    @Bean
    SlotWatch marketplaceSlots(
            ReadModel marketplace, SlotTable table, SearchIndices indices, ReadModelRebuild rebuild, SlotGate gate) {
        return new SlotWatch(marketplace, table, indices, rebuild, gate);
    }
}
