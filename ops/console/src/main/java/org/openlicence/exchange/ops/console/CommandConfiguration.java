package org.openlicence.exchange.ops.console;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.openlicence.exchange.eventstore.DeadLetterRetry;
import org.openlicence.exchange.eventstore.EventStoreStatus;
import org.openlicence.exchange.eventstore.NamedEventSerializer;
import org.openlicence.exchange.query.index.ReadModelRebuild;
import org.openlicence.exchange.registration.certificatelog.DailyRootSigning;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The commands; each is made only when asked for. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Lazy
class CommandConfiguration {
    @Bean
    ProcessorsCommand processorsCommand(EventStoreStatus status, JdbcClient sql, Clock clock) {
        return new ProcessorsCommand(status, sql, clock);
    }

    @Bean
    DeadLettersCommand deadLettersCommand(
            JdbcClient sql, PlatformTransactionManager transactions, ObjectProvider<DeadLetterRetry> retries) {
        return new DeadLettersCommand(
                new DeadLetters(sql, new TransactionTemplate(transactions)), retries, System.getProperty("user.name"));
    }

    @Bean
    CheckCommand checkCommand(
            JdbcClient sql,
            @Qualifier("eventSerializer") NamedEventSerializer serializer,
            Configuration axon,
            DailyRootSigning certificates) {
        return new CheckCommand(new EventReading(sql, serializer, axon.upcasterChain()), certificates, sql);
    }

    @Bean
    ImportCommand importCommand(ExchangeCommands commands, JdbcClient sql, EventStoreStatus status, Clock clock) {
        return new ImportCommand(
                commands,
                new JdbcKnownPatents(sql),
                new CatchUp(status, clock),
                clock,
                System.console() != null && System.console().isTerminal());
    }

    @Bean
    RebuildCommand rebuildCommand(Map<String, ReadModelRebuild> rebuilds) {
        // Beans are named <read model>Rebuild.
        Map<String, ReadModelRebuild> byModel = new TreeMap<>();
        rebuilds.forEach((bean, rebuild) -> byModel.put(bean.replaceFirst("Rebuild$", ""), rebuild));
        return new RebuildCommand(byModel);
    }
}
