package org.openlicence.exchange.eventstore;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Registers every class annotated {@link AggregateRoot}. They are package-private and know nothing of Spring.
 *
 * <p>No cache: with several nodes it goes stale, and a refusal or no-op decided on stale state appends nothing, so nothing
 * would notice. No snapshots: streams are short.
 */
@Configuration(proxyBeanMethods = false)
class AggregateConfiguration {
    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new ExchangeCommandTargetResolver();
    }

    @Bean
    ConfigurerModule aggregates(CommandTargetResolver targets) {
        return configurer -> ExchangeTypes.annotated(AggregateRoot.class)
                .forEach(aggregate -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                        .configureCommandTargetResolver(c -> targets)));
    }
}
