package org.openlicence.exchange.eventstore;

import java.time.Clock;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Repository;

/**
 * Everything of the core a runnable needs: event store, aggregates, processes, JDBC adapters, policy book, clock.
 *
 * <p>The application finds it by its scan; console and tests import it. With {@code @EnableAutoConfiguration} and a data source
 * it is complete.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:exchange-core-defaults.properties")
@Import({
    EventStoreConfiguration.class,
    AggregateConfiguration.class,
    CommandGatewayConfiguration.class,
    CorrelationConfiguration.class,
    DemandConfiguration.class,
    MatchConfiguration.class,
    ProcessorConfiguration.class,
    ProcessConfiguration.class,
    RegistrationConfiguration.class,
    SimulatedBankConfiguration.class,
    StatusConfiguration.class
})
@ComponentScan(
        basePackages = ExchangeTypes.BASE_PACKAGE,
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class),
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.openlicence\\.exchange\\.(query|web|ops|eventstore)\\..*"))
public class CoreConfiguration {
    @Bean
    PolicyBook policyBook(Environment environment) {
        return PolicyFiles.read(environment.getProperty("exchange.policy.more", String[].class, new String[0]));
    }

    /** UTC; a test or a demo with a fixed day declares its own and wins. */
    @Bean
    @Fallback
    Clock systemClock() {
        return Clock.systemUTC();
    }
}
