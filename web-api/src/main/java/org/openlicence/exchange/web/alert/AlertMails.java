package org.openlicence.exchange.web.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.SearchTexts;
import org.openlicence.exchange.alert.SearchWords;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailList;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.openlicence.exchange.query.alertdesk.AlertKind;
import org.openlicence.exchange.query.alertdesk.AlertView;
import org.openlicence.exchange.query.alertdesk.Alerts;
import org.openlicence.exchange.query.alertdesk.MailRetries;
import org.openlicence.exchange.query.alertdesk.SubscriberQueries;
import org.openlicence.exchange.query.alertdesk.SubscriberView.SavedSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what is to be told into the outbox: one mail for each person and topic, in the transaction in which the alerts count as told.
 * An offer that was closed before its hour came is told to nobody.
 */
@Component
class AlertMails {
    private static final Logger LOG = LoggerFactory.getLogger(AlertMails.class);
    private static final int MOST = 500;

    private final Alerts alerts;
    private final MailRetries retries;
    private final SubscriberQueries subscribers;
    private final SearchTexts texts;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final MarketplaceQueries marketplace;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicLong failures = new AtomicLong();

    AlertMails(
            Alerts alerts,
            MailRetries retries,
            SubscriberQueries subscribers,
            SearchTexts texts,
            MailAddresses addresses,
            Outbox outbox,
            MarketplaceQueries marketplace,
            MessageSource messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.alerts = alerts;
        this.retries = retries;
        this.subscribers = subscribers;
        this.texts = texts;
        this.addresses = addresses;
        this.outbox = outbox;
        this.marketplace = marketplace;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** How often alerts of one person and topic could not be told since the start. */
    long failures() {
        return failures.get();
    }

    private record Topic(String subscriberId, String topic) {}

    private record News(AlertView alert, MarketplaceHit hit) {}

    /** @return how many alerts count as told now */
    int run() {
        Instant now = clock.instant();
        Map<Topic, List<AlertView>> due = alerts.due(now, MOST).stream()
                .collect(Collectors.groupingBy(
                        alert -> new Topic(alert.subscriberId(), alert.topic()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        int told = 0;
        for (List<AlertView> topic : due.values()) {
            try {
                told += tell(topic, now);
            } catch (MarketplaceUnavailable e) {
                LOG.warn("alerts wait for the search index: {}", e.getMessage());
                return told;
            } catch (RuntimeException e) { // of this one topic: the others are told, and it is tried again later
                failures.incrementAndGet();
                LOG.error("alerts of {} could not be told", topic.getFirst().subscriberId(), e);
                retries.failed(topic.getFirst(), e.getClass().getSimpleName(), now);
            }
        }
        return told;
    }

    /** @throws MarketplaceUnavailable while nobody knows what the patents are called */
    private int tell(List<AlertView> due, Instant now) {
        List<AlertView> closed = new ArrayList<>();
        List<AlertView> nameless = new ArrayList<>();
        List<News> news = new ArrayList<>();
        for (AlertView alert : due) {
            Optional<MarketplaceHit> hit = marketplace.byPatent(alert.patentId());
            if (hit.isEmpty()) {
                nameless.add(alert);
            } else if (alert.kind() == AlertKind.SEARCH_HIT && !open(hit.get())) {
                closed.add(alert);
            } else {
                news.add(new News(alert, hit.get()));
            }
        }
        transaction.executeWithoutResult(status -> {
            alerts.voided(closed, now);
            alerts.told(nameless, now); // shown on the page; there is nothing to write a mail about
            if (!news.isEmpty()) {
                AlertView first = news.getFirst().alert();
                addresses
                        .recipient(first.personId(), first.organisationId())
                        .ifPresent(person -> outbox.put(mail(person, first, news)));
                alerts.told(news.stream().map(News::alert).toList(), now);
            }
            retries.over(due.getFirst());
        });
        return due.size();
    }

    private static boolean open(MarketplaceHit hit) {
        return hit.offer() != null && hit.offer().open();
    }

    private Mail mail(MailRecipient person, AlertView first, List<News> news) {
        Locale language = person.language().locale();
        String name = searchName(first);
        String lead =
                name == null ? say("alert.mail.lead.watch", language) : say("alert.mail.lead.search", language, name);
        String list = MailList.of(
                news,
                each -> MailList.title(each.hit().title(language.getLanguage()))
                        + "\n" + say("label.AlertKind." + each.alert().kind().name(), language)
                        + "\n" + Mail.SITE + AlertsPage.path(each.alert()),
                more -> say("mail.list.more", language, more));
        long last =
                news.stream().mapToLong(each -> each.alert().alertId()).max().orElseThrow();
        String subject = name == null
                ? say("alert.mail.subject.watch", language, news.size())
                : say("alert.mail.subject.search", language, name, news.size());
        return new Mail(
                "alert:" + first.subscriberId() + ":" + first.topic() + ":" + last,
                person,
                subject,
                lead + "\n" + list + "\n" + say("alert.mail.all", language) + "\n" + Mail.SITE + "/alerts",
                first.topic());
    }

    /** Absent for the watch-list, and for a search that was dropped meanwhile. */
    private @Nullable String searchName(AlertView alert) {
        return subscribers
                .byId(alert.subscriberId())
                .flatMap(view -> view.search(alert.searchId()))
                .flatMap(this::words)
                .map(SearchWords::name)
                .orElse(null);
    }

    private Optional<SearchWords> words(SavedSearch saved) {
        return texts.of(saved.searchId(), saved.wordsHash());
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
