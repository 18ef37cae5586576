package org.openlicence.exchange.eventstore;

import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people and machines see of the event store, and the retry of parked events. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {
    @Bean
    EventStoreStatus eventStoreStatus(JdbcClient sql, Serializer generalSerializer) {
        return new EventStoreStatus(sql, generalSerializer);
    }

    @Bean
    EventStoreMetrics eventStoreMetrics(EventStoreStatus status, CommandCounters counters, ListableBeanFactory beans) {
        return new EventStoreMetrics(status, counters, ProcessorConfiguration.groups(beans));
    }

    @Bean
    DeadLetterRetry deadLetterRetry(org.axonframework.config.Configuration axon, ListableBeanFactory beans) {
        return new DeadLetterRetry(axon.eventProcessingConfiguration(), ProcessorConfiguration.groups(beans));
    }
}
