package org.openlicence.exchange.web.match;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailList;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.openlicence.exchange.match.ClientList;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.MailToClients;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.UnifiedSocialCreditCode;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.api.CreationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A broker's own clients: its list, what the exchange found for each, an import, and mails of a list of matches to them. */
@Component
class Clients {
    /** Lines of one import. */
    static final int MOST = 500;

    static final String TOPIC = "broker";

    private final ClientList list;
    private final Pairs pairs;
    private final OrganisationDirectory organisations;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final MailWords mailWords;
    private final EventHistory history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Clients(
            ClientList list,
            Pairs pairs,
            OrganisationDirectory organisations,
            MailAddresses addresses,
            Outbox outbox,
            MailWords mailWords,
            EventHistory history,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.list = list;
        this.pairs = pairs;
        this.organisations = organisations;
        this.addresses = addresses;
        this.outbox = outbox;
        this.mailWords = mailWords;
        this.history = history;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** One client with what waits for it. @param found matches nobody has taken up @param mandated whether its mandate holds today */
    public record Line(Client client, int found, boolean mandated) {}

    /** What became of one line of an import. @param key of the sentence that says it */
    public record Imported(String line, String key) {
        /** Whether it was entered. */
        public boolean entered() {
            return key.endsWith("ENTERED");
        }
    }

    /** What became of the mail to one client. @param written how many people were written to */
    public record Mailed(String organisationId, int matches, int written) {}

    /** By portfolio; those without one last. */
    Map<String, List<Line>> portfolios(String broker) {
        List<Client> all = list.of(broker);
        Map<String, Integer> found = pairs.countsToCheckOf(
                broker, all.stream().map(Client::organisationId).toList());
        Map<String, List<Line>> portfolios = new LinkedHashMap<>();
        for (Client client : all) {
            portfolios
                    .computeIfAbsent(client.portfolio() == null ? "" : client.portfolio(), name -> new ArrayList<>())
                    .add(new Line(client, found.getOrDefault(client.organisationId(), 0), client.mandatedOn(today())));
        }
        return portfolios;
    }

    Optional<Client> find(String broker, String organisation) {
        return list.find(broker, organisation);
    }

    /** The best matches nobody has taken up that are about a client. */
    List<StandingMatch> matchesOf(String broker, Client client) {
        return pairs.toCheckOf(broker, client.organisationId());
    }

    void put(String broker, Client client) {
        list.put(broker, client);
    }

    void remove(String broker, String organisation) {
        list.remove(broker, organisation);
    }

    /** Whether an organisation can be a client: known here, and not the broker itself. */
    boolean known(String broker, String organisation) {
        return !broker.equals(organisation) && organisations.find(organisation).isPresent();
    }

    /**
     * Enters clients as copied from a sheet: a line each, the credit code, then the portfolio after a tab or comma. Who is on the
     * list keeps its mandate and, where the line names none, its portfolio. At most {@value #MOST} lines: ask {@link #tooMany}
     * before.
     */
    List<Imported> imported(String broker, String rows) {
        return Objects.requireNonNull(transaction.execute(status -> lines(rows)
                .map(row -> new Imported(row, "match.client.import." + entered(broker, row)))
                .toList()));
    }

    static boolean tooMany(String rows) {
        return lines(rows).count() > MOST;
    }

    private static Stream<String> lines(String rows) {
        return rows.lines().map(String::strip).filter(row -> !row.isEmpty());
    }

    private String entered(String broker, String row) {
        String[] cells = row.split("[\t,，;；]", 2);
        String code = cells[0].strip().toUpperCase(Locale.ROOT);
        String portfolio = cells.length < 2 ? "" : cells[1].strip();
        Optional<UnifiedSocialCreditCode> read = UnifiedSocialCreditCode.read(code);
        if (read.isEmpty()) {
            return "CODE";
        }
        String organisation = read.get().organisationId().value();
        if (portfolio.length() > 60) {
            return "PORTFOLIO";
        }
        if (!known(broker, organisation)) {
            return "UNKNOWN";
        }
        Optional<Client> before = list.find(broker, organisation);
        list.put(
                broker,
                new Client(
                        organisation,
                        portfolio.isEmpty() ? before.map(Client::portfolio).orElse(null) : portfolio,
                        before.map(Client::mandate).orElse(null),
                        clock.instant()));
        if (before.isEmpty()) {
            return "ENTERED";
        }
        return portfolio.isEmpty() ? "KEPT_ENTERED" : "AGAIN_ENTERED";
    }

    /**
     * One mail to each person of each client with a mandate in force that a chosen match is about, with all of its matches; at
     * most one a day in Shanghai, since a broker alone says who its clients are. Ask {@link #mailRules} before.
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
        for (Client client : list.of(broker)) {
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

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    Instant now() {
        return clock.instant();
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
