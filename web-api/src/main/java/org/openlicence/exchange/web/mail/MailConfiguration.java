package org.openlicence.exchange.web.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.openlicence.exchange.mail.OutboxQueue;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.web.ExchangeProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails: kept on the outbox page unless a server is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {
    @Bean
    MailTokens mailTokens(MailProperties mail, ExchangeProperties exchange) {
        return new MailTokens(
                mail.key() == null
                        ? MailKey.in(exchange.dataDir())
                        : Base64.getDecoder().decode(mail.key()));
    }

    @Bean
    LetterWriter letterWriter(
            MailTokens tokens,
            MessageSource messages,
            @Value("${exchange.public-url:http://localhost:8080}") URI publicUrl) {
        return new LetterWriter(tokens, messages, publicUrl);
    }

    /** @throws IllegalStateException at start, when mails shall be sent and no server is named */
    @Bean
    MailTransport mailTransport(MailProperties mail, ObjectProvider<JavaMailSender> server) {
        return switch (mail.transport()) {
            case OUTBOX -> new OutboxTransport();
            case SMTP -> {
                JavaMailSender sender = server.getIfAvailable();
                if (sender == null) {
                    throw new IllegalStateException("exchange.mail.transport=smtp needs spring.mail.host");
                }
                yield new SmtpTransport(sender, mail.from());
            }
        };
    }

    @Bean
    MailDelivery mailDelivery(
            OutboxQueue queue, MailTransport transport, LetterWriter letters, PolicyBook policies, Clock clock) {
        return new MailDelivery(queue, transport, letters, policies, clock);
    }

    @Bean
    RecurringTask<Void> mailsTask(MailDelivery mails, @Value("${exchange.mail.interval:2s}") Duration interval) {
        return Tasks.recurring("mails", FixedDelay.of(interval)).execute((instance, context) -> mails.run());
    }

    @Bean
    RecurringTask<Void> mailTextsTask(
            MailDelivery mails, @Value("${exchange.mail.clearing-interval:1h}") Duration interval) {
        return Tasks.recurring("mail-texts", FixedDelay.of(interval)).execute((instance, context) -> mails.clear());
    }
}
