package org.openlicence.exchange.eventstore;

import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What an event remembers of the command that led to it, in its meta data: {@code correlationId} (the command),
 * {@code traceId} (the first message of the chain) and, for a process, {@code causedBy} (the event it answered).
 *
 * <p>Both providers are declared, since one of our own removes Axon's default.
 */
@Configuration(proxyBeanMethods = false)
class CorrelationConfiguration {
    /** Meta-data key of the event a process answered. */
    static final String CAUSED_BY = "causedBy";

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider causeOfCommand() {
        return new SimpleCorrelationDataProvider(CAUSED_BY);
    }
}
