package org.openlicence.exchange.web.alert;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Telling what is due, one node at a time. */
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {
    @Bean
    RecurringTask<Void> alertMailsTask(AlertMails mails, @Value("${exchange.alerts.interval:2s}") Duration interval) {
        return Tasks.recurring("alert-mails", FixedDelay.of(interval)).execute((instance, context) -> mails.run());
    }
}
