package org.openlicence.exchange.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Trace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The smallest aggregate with the shape of ours, so that the store is tested apart from every capability. */
final class CounterExample {
    static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    static final Origin ORIGIN = Origin.of(Actor.SYSTEM, NOON);
    static final Trace TRACE = new Trace(NOON, LocalDate.of(2026, 11, 22), "per_a", "org_a", List.of("PL-51(1)"), "p1");

    private CounterExample() {}

    sealed interface CounterCommand extends ExchangeCommand {
        record OpenCounter(String aggregateId, Origin origin) implements CounterCommand {}

        record Count(String aggregateId, Origin origin) implements CounterCommand {}

        record RefuseIt(String aggregateId, Origin origin) implements CounterCommand {}

        record BreakIt(String aggregateId, Origin origin) implements CounterCommand {}
    }

    static CounterCommand.OpenCounter open(String id) {
        return new CounterCommand.OpenCounter(id, ORIGIN);
    }

    static CounterCommand.Count count(String id) {
        return new CounterCommand.Count(id, ORIGIN);
    }

    sealed interface CounterEvent extends ExchangeEvent {
        @EventName("test.CounterOpened")
        @Revision("1")
        record CounterOpened(String aggregateId, Trace trace) implements CounterEvent {}

        @EventName("test.Counted")
        @Revision("1")
        record Counted(String aggregateId, int to, Trace trace) implements CounterEvent {}
    }

    @AggregateRoot
    static class Counter {
        @AggregateIdentifier
        private String id;

        private int value;

        Counter() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        CommandResult handle(CounterCommand.OpenCounter command) {
            if (id == null) {
                apply(new CounterEvent.CounterOpened(command.aggregateId(), TRACE));
            }
            return new CommandResult(id, getVersion());
        }

        @CommandHandler
        CommandResult handle(CounterCommand.Count command) {
            apply(new CounterEvent.Counted(id, value + 1, TRACE));
            return new CommandResult(id, getVersion());
        }

        @CommandHandler
        CommandResult handle(CounterCommand.RefuseIt command) {
            apply(new CounterEvent.Counted(id, value + 1, TRACE));
            throw Refused.because("T-01", Law.DESIGN.art("test"), Map.of());
        }

        /** Writes an event the table cannot take: its sequence number is taken already by the same transaction. */
        @CommandHandler
        CommandResult handle(CounterCommand.BreakIt command, org.springframework.jdbc.core.JdbcTemplate jdbc) {
            jdbc.update("insert into tokenentry (processorname, segment) values (?, null)", "SECRET PAYLOAD");
            return new CommandResult(id, getVersion());
        }

        @EventSourcingHandler
        void on(CounterEvent event) {
            switch (event) {
                case CounterEvent.CounterOpened opened -> id = opened.aggregateId();
                case CounterEvent.Counted counted -> value = counted.to();
            }
        }
    }

    /** Adds the counter to the exchange of a test. */
    @Configuration(proxyBeanMethods = false)
    static class CounterConfiguration {
        @Bean
        @Primary
        EventCatalog counterCatalog() {
            return EventCatalog.of(List.of(CounterEvent.class));
        }

        @Bean
        ConfigurerModule counter(CommandTargetResolver targets) {
            return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Counter.class)
                    .configureCommandTargetResolver(c -> targets));
        }
    }
}
