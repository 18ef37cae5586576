package org.openlicence.exchange.web.match;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailList;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.openlicence.exchange.match.ClientList;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.ClientList.Mandate;
import org.openlicence.exchange.match.MailToClients;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.api.CreationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the exchange mails to a broker's clients: lists of matches in the broker's words, and the question whether a mandate is theirs. */
@Component
class ClientMails {
    static final String TOPIC = "broker";

    private final ClientList list;
    private final Pairs pairs;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final MailWords mailWords;
    private final EventHistory history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClientMails(
            ClientList list,
            Pairs pairs,
            MailAddresses addresses,
            Outbox outbox,
            MailWords mailWords,
            EventHistory history,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.list = list;
        this.pairs = pairs;
        this.addresses = addresses;
        this.outbox = outbox;
        this.mailWords = mailWords;
        this.history = history;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What became of the mail to one client. @param written how many people were written to */
    public record Mailed(String organisationId, int matches, int written) {}

    /**
     * Asks the people of a client whether a mandate is theirs, in words of the exchange alone: each once for a mandate, and at most once
     * a day for a broker, whatever that makes of the mandate meanwhile, since the page they are led to shows it as it stands. Who is not
     * asked for that is asked by the next night.
     *
     * @return how many people were asked
     */
    int ask(String broker, Client client, Mandate mandate) {
        Instant began = Shanghai.startOf(today());
        return Math.toIntExact(addresses.recipients(client.organisationId()).stream()
                .filter(person -> outbox.lastPut(person, questions(broker, person))
                        .filter(asked -> !asked.isBefore(began))
                        .isEmpty())
                .filter(person -> outbox.put(question(broker, person, mandate)))
                .count());
    }

    private Mail question(String broker, MailRecipient person, Mandate mandate) {
        Locale language = person.language().locale();
        return new Mail(
                questionKey(broker, person, mandate),
                person,
                mailWords.say("match.mail.mandate.subject", language, mailWords.name(broker, language)),
                mailWords.say("match.mail.mandate.text", language, mailWords.name(broker, language)) + "\n" + Mail.SITE
                        + "/mandates\n",
                TOPIC);
    }

    /** What the keys of all questions about a broker's mandates to one person begin with. */
    static String questions(String broker, MailRecipient person) {
        return CreationId.of("mandate:", broker, person.organisationId() + "\n" + person.personId()) + ":";
    }

    /** The same for one mandate for ever, of bounded length. */
    static String questionKey(String broker, MailRecipient person, Mandate mandate) {
        return questions(broker, person) + mandate.hash();
    }

    /**
     * One mail to each person of each client with a mandate in force and confirmed that a chosen match is about, with all of its matches; at
     * most one a day in Shanghai, so that nobody is written to all day in a broker's words. Ask {@link #mailRules} before.
     *
     * @param chosen demand and patent, divided by a bar
     */
    List<Mailed> mail(String broker, List<String> chosen, String words) {
        return Objects.requireNonNull(transaction.execute(status -> mailed(broker, chosen, words)));
    }

    /** What must hold for words of a broker to be mailed. */
    List<BusinessRule> mailRules(String broker, String words) {
        return MailToClients.rules(broker, words, today(), history);
    }

    private List<Mailed> mailed(String broker, List<String> chosen, String words) {
        List<StandingMatch> matches = chosen.stream()
                .distinct()
                .map(pair -> pair.split("\\|", 2))
                .filter(pair -> pair.length == 2)
                .flatMap(pair -> Stream.ofNullable(pairs.found(pair[0], pair[1])))
                .toList();
        List<Mailed> mailed = new ArrayList<>();
        Set<String> sides = matches.stream()
                .flatMap(match -> Stream.concat(Stream.of(match.demanderId()), match.ownerIds().stream()))
                .collect(Collectors.toSet());
        for (Client client : list.of(broker, sides)) {
            List<StandingMatch> own =
                    matches.stream().filter(one -> concerns(one, client)).toList();
            if (!own.isEmpty() && client.mandatedOn(today())) {
                int written = Math.toIntExact(addresses.recipients(client.organisationId()).stream()
                        .filter(person -> outbox.put(mail(broker, own, words, person)))
                        .count());
                mailed.add(new Mailed(client.organisationId(), own.size(), written));
            }
        }
        return mailed;
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    private static boolean concerns(StandingMatch match, Client client) {
        return match.demanderId().equals(client.organisationId())
                || match.ownerIds().contains(client.organisationId());
    }

    /** The same all day, of bounded length. */
    static String mailKey(String broker, MailRecipient person, LocalDate day) {
        return CreationId.of("broker:", broker, person.organisationId() + "\n" + person.personId() + "\n" + day);
    }

    private Mail mail(String broker, List<StandingMatch> matches, String words, MailRecipient person) {
        Locale language = person.language().locale();
        String lead = mailWords.say("match.mail.list.lead", language, mailWords.name(broker, language));
        String list = MailList.of(
                matches,
                match -> MailList.title(pairs.demandTitle(match.demandId(), language)) + " ↔ "
                        + MailList.title(mailWords.title(match.patentId(), language)) + "\n" + Mail.SITE + "/demands/"
                        + match.demandId(),
                more -> mailWords.say("mail.list.more", language, more));
        return new Mail(
                mailKey(broker, person, today()),
                person,
                mailWords.say("match.mail.list.subject", language, matches.size()),
                lead + "\n\n" + words + "\n" + list + "\n" + mailWords.say("match.mail.list.all", language) + "\n"
                        + Mail.SITE + "/standing-matches",
                TOPIC);
    }
}
