package org.openlicence.exchange.ops.console;

import org.openlicence.exchange.eventstore.CoreConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** The database and what reads it, with nothing started: looking at the readers must not make this process one of them. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CoreConfiguration.class, CommandConfiguration.class})
class QuietConfiguration {

    @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
    DefaultLifecycleProcessor startsNothing() {
        return new DefaultLifecycleProcessor() {
            @Override
            public void onRefresh() {
                // Axon's processors are started here, which this context exists to avoid.
            }
        };
    }
}
