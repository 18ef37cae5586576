package org.openlicence.exchange.web.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailList;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.standingmatch.StandingReaders;
import org.openlicence.exchange.query.standingmatch.StandingReaders.Digest;
import org.openlicence.exchange.query.standingmatch.StandingReaders.NewsFrequency;
import org.openlicence.exchange.query.standingmatch.StandingReaders.Reader;
import org.openlicence.exchange.query.standingmatch.StandingRefusals;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells owners, demanders and brokers of new pairs: one mail for all of a day, or of a moment for those who want it at once, in the
 * transaction in which they count as told. Takes in what brokers put aside as well, so that nothing refused is told.
 */
@Component
class StandingMails {
    static final String TOPIC = "standing-match";
    private static final Logger LOG = LoggerFactory.getLogger(StandingMails.class);
    private static final int LISTED = 20;

    private final StandingReaders readers;
    private final StandingRefusals refusals;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final DemandRegister demands;
    private final PatentQueries patents;
    private final PolicyBook policies;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StandingMails(
            StandingReaders readers,
            StandingRefusals refusals,
            MailAddresses addresses,
            Outbox outbox,
            DemandRegister demands,
            PatentQueries patents,
            PolicyBook policies,
            MessageSource messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.readers = readers;
        this.refusals = refusals;
        this.addresses = addresses;
        this.outbox = outbox;
        this.demands = demands;
        this.patents = patents;
        this.policies = policies;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @return how many mails were put */
    int run() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> refusals.take());
        Instant since = since(now);
        for (String organisation : readers.toAsk(since)) {
            transaction.executeWithoutResult(status -> {
                addresses.recipients(organisation).forEach(person -> ask(person, now));
                readers.asked(organisation);
            });
        }
        transaction.executeWithoutResult(status -> readers.brokersToAsk(since)
                .forEach(reader -> readers.due(
                        reader.personId(),
                        reader.organisationId(),
                        reader.frequency(),
                        when(reader.frequency(), now))));
        int put = 0;
        for (Reader reader : readers.due(now)) {
            put += told(reader, since) ? 1 : 0;
        }
        return put;
    }

    /** One whose mail cannot be made is tried again later, and keeps nobody else waiting. */
    private boolean told(Reader reader, Instant since) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> tell(reader, since)));
        } catch (RuntimeException failure) {
            // the class only: texts of store exceptions carry payloads
            LOG.warn(
                    "new pairs are told to {} of {} later: {}",
                    reader.personId(),
                    reader.organisationId(),
                    failure.getClass().getSimpleName());
            readers.failed(reader, failure.getClass().getSimpleName(), clock.instant());
            return false;
        }
    }

    /** What was found before that is no news. */
    Instant since(Instant now) {
        return now.minus(Duration.ofDays(
                policies.figure("standing-match.tell.days", Shanghai.dayOf(now)).intValue()));
    }

    private void ask(MailRecipient person, Instant now) {
        Reader reader = readers.find(person.personId(), person.organisationId()).orElse(null);
        NewsFrequency frequency = reader == null ? NewsFrequency.DAILY : reader.frequency();
        if (frequency != NewsFrequency.NEVER && (reader == null || !reader.broker())) {
            readers.due(person.personId(), person.organisationId(), NewsFrequency.DAILY, when(frequency, now));
        }
    }

    private Instant when(NewsFrequency frequency, Instant now) {
        if (frequency == NewsFrequency.AT_ONCE) {
            return now;
        }
        int hour = policies.figure("alert.daily.hour", Shanghai.dayOf(now)).intValue();
        ZonedDateTime time = Shanghai.dayOf(now).atTime(hour, 0).atZone(Shanghai.ZONE);
        return time.toInstant().isAfter(now)
                ? time.toInstant()
                : time.plusDays(1).toInstant();
    }

    private boolean tell(Reader reader, Instant since) {
        Digest digest = readers.digest(reader, since, LISTED);
        readers.told(reader, digest.upTo());
        return !digest.pairs().isEmpty()
                && reader.frequency() != NewsFrequency.NEVER
                && addresses
                        .recipient(reader.personId(), reader.organisationId())
                        .filter(person -> outbox.put(mail(person, reader, digest)))
                        .isPresent();
    }

    private Mail mail(MailRecipient person, Reader reader, Digest digest) {
        Locale language = person.language().locale();
        StringBuilder text = new StringBuilder(
                        say(reader.broker() ? "standing.mail.lead.broker" : "standing.mail.lead", language))
                .append("\n");
        digest.pairs()
                .forEach(pair -> text.append("\n")
                        .append(demandTitle(pair.demandId(), language))
                        .append(" ↔ ")
                        .append(patentTitle(pair.patentId(), language))
                        .append("\n")
                        .append(say("standing.mail.score", language, pair.score() / 100))
                        .append("\n")
                        .append(Mail.SITE)
                        .append(
                                reader.broker()
                                        ? "/brokerage/proposals/new?demand=" + pair.demandId() + "&patent="
                                                + pair.patentId()
                                        : StandingPages.path(pair))
                        .append("\n"));
        text.append("\n")
                .append(say("standing.mail.all", language, digest.total()))
                .append("\n")
                .append(Mail.SITE)
                .append(reader.broker() ? "/brokerage" : StandingPages.PATH);
        return new Mail(
                "standing:" + reader.personId() + ":" + reader.organisationId() + ":" + digest.upTo(),
                person,
                say("standing.mail.subject", language, digest.total()),
                text.toString(),
                TOPIC);
    }

    private String demandTitle(String demandId, Locale language) {
        PublicWords words = demands.find(new DemandId(demandId))
                .map(RegisteredDemand::words)
                .orElse(null);
        if (words == null) {
            return demandId;
        }
        String english = words.titleEn();
        return MailList.title(language.getLanguage().equals("en") && english != null ? english : words.title());
    }

    private String patentTitle(String patentId, Locale language) {
        return MailList.title(patents.byId(patentId)
                .map(patent -> patent.title(language.getLanguage()))
                .orElse(patentId));
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
