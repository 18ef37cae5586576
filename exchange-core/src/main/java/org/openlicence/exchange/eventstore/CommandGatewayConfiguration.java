package org.openlicence.exchange.eventstore;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    CommandAnswers commandAnswers(JdbcClient sql) {
        return new CommandAnswers(sql);
    }

    @Bean
    ExchangeCommands exchangeCommands(CommandBus bus, CommandCounters counters, CommandAnswers answers) {
        bus.registerHandlerInterceptor(answers::keep);
        return new ExchangeCommandGateway(bus, counters, answers);
    }
}
