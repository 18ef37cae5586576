package org.openlicence.exchange.eventstore;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door for commands. Two handlers of one command stop the start. */
@Configuration(proxyBeanMethods = false)
class CommandGatewayConfiguration {
    @Bean
    DuplicateCommandHandlerResolver oneHandlerForACommand() {
        return DuplicateCommandHandlerResolution.rejectDuplicates();
    }

    @Bean
    CommandCounters commandCounters() {
        return new CommandCounters();
    }

    @Bean
    ExchangeCommands exchangeCommands(CommandBus bus, CommandCounters counters) {
        return new ExchangeCommandGateway(bus, counters);
    }
}
