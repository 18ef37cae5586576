package org.openlicence.exchange.query.config;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work that one node does at a time, by db-scheduler. Looking at read-model slots is every node's own and not here. */
@Configuration(proxyBeanMethods = false)
public class ScheduledWorkConfiguration {
    @Bean
    DueListRunner dueListRunner(DueList list, ExchangeCommands commands, Clock clock) {
        return new DueListRunner(list, commands, clock);
    }

    @Bean
    RecurringTask<Void> dueListTask(
            DueListRunner runner, @Value("${exchange.due-list.interval:1m}") Duration interval) {
        return Tasks.recurring("due-list", FixedDelay.of(interval)).execute((instance, context) -> runner.run());
    }

    @Bean
    ParkedEvents parkedEvents(ObjectProvider<EventProcessingConfiguration> processing) {
        return new ParkedEvents(processing);
    }

    @Bean
    RecurringTask<Void> parkedEventsTask(
            ParkedEvents parked, @Value("${exchange.dead-letters.interval:5m}") Duration interval) {
        return Tasks.recurring("dead-letters", FixedDelay.of(interval)).execute((instance, context) -> parked.retry());
    }
}
