package org.openlicence.exchange.web.standing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.mail.MailTopics;
import org.openlicence.exchange.web.mail.MailTopics.Topic;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Telling what is due, one node at a time; the place in the navigation; the topic of the mails. */
@Configuration(proxyBeanMethods = false)
class StandingConfiguration {
    @Bean
    RecurringTask<Void> standingMailsTask(
            StandingMails mails, @Value("${exchange.standing-matches.interval:5s}") Duration interval) {
        return Tasks.recurring("standing-mails", FixedDelay.of(interval)).execute((instance, context) -> mails.run());
    }

    @Bean
    MailTopics standingMailTopics(PageText text) {
        return actor -> List.of(new Topic(StandingMails.TOPIC, text.message("standing.mail.topic")));
    }

    @Bean
    NavigationEntry standingMatchesEntry() {
        return new NavigationEntry("nav.standing-matches", StandingPages.PATH, Set.of(Role.REPRESENTATIVE), 36);
    }
}
