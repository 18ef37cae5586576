package org.openlicence.exchange.web.match;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.ClientList;
import org.openlicence.exchange.match.ClientList.Claim;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.ClientList.Mandate;
import org.openlicence.exchange.match.ClientList.Portfolio;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.UnifiedSocialCreditCode;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A broker's own clients: its list with their mandates, what the exchange found for each, and an import. */
@Component
class Clients {
    /** Lines of one import. */
    static final int MOST = 500;

    /** Clients shown at once. */
    static final int SHOWN = 100;

    private static final int PORTFOLIOS = 500;

    private final ClientList list;
    private final Pairs pairs;
    private final OrganisationDirectory organisations;
    private final Accounts accounts;
    private final ClientMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Clients(
            ClientList list,
            Pairs pairs,
            OrganisationDirectory organisations,
            Accounts accounts,
            ClientMails mails,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.list = list;
        this.pairs = pairs;
        this.organisations = organisations;
        this.accounts = accounts;
        this.mails = mails;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** One client with what waits for it. @param found matches nobody has taken up */
    public record Line(Client client, int found, MandateState state) {}

    /** What became of one line of an import. @param key of the sentence that says it */
    public record Imported(String line, String key) {
        /** Whether it was entered. */
        public boolean entered() {
            return key.endsWith("ENTERED");
        }
    }

    /**
     * A part of the list, in the order of portfolios; those in none last.
     *
     * @param portfolio only those of it; all when absent
     * @param after place the part before named
     */
    Page<Line> lines(String broker, @Nullable String portfolio, @Nullable String after) {
        List<Client> read = list.of(broker, portfolio, after, SHOWN + 1);
        List<Client> shown = read.stream().limit(SHOWN).toList();
        List<String> ids = shown.stream().map(Client::organisationId).toList();
        Map<String, Integer> found = pairs.countsToCheckOf(broker, ids);
        Set<String> here = accounts.namesWith(Role.REPRESENTATIVE, ids).keySet();
        List<Line> lines = shown.stream()
                .map(client -> new Line(
                        client,
                        found.getOrDefault(client.organisationId(), 0),
                        MandateState.of(client, today(), here.contains(client.organisationId()))))
                .toList();
        return new Page<>(lines, read.size() > SHOWN ? shown.getLast().organisationId() : null);
    }

    /** The lines of a part by portfolio, in their order. */
    static Map<String, List<Line>> byPortfolio(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.toString(line.client().portfolio(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    List<Portfolio> portfolios(String broker) {
        return list.portfolios(broker, PORTFOLIOS);
    }

    Line line(String broker, Client client) {
        Map<String, Integer> found = pairs.countsToCheckOf(broker, List.of(client.organisationId()));
        return new Line(client, found.getOrDefault(client.organisationId(), 0), state(client));
    }

    MandateState state(Client client) {
        return MandateState.of(client, today(), answerable(client.organisationId()));
    }

    private boolean answerable(String organisation) {
        return !accounts.personsWith(Role.REPRESENTATIVE, organisation).isEmpty();
    }

    Optional<Client> find(String broker, String organisation) {
        return list.find(broker, organisation);
    }

    /** The best matches nobody has taken up that are about a client. */
    List<StandingMatch> matchesOf(String broker, Client client) {
        return pairs.toCheckOf(broker, client.organisationId());
    }

    /** What must hold for a mandate to be kept. */
    List<BusinessRule> mandateRules(String organisation, @Nullable Mandate mandate) {
        return mandate == null ? List.of() : List.of(mandate.isWritten(answerable(organisation)));
    }

    /**
     * Enters a client, or says anew what is known of one; a client that has not said whether a mandate in force is its own is asked by
     * mail, of one that begins later on its first day ({@link #askAwaited}).
     * Ask {@link #mandateRules} before.
     */
    void put(String broker, String organisation, @Nullable String portfolio, @Nullable Mandate mandate) {
        transaction.executeWithoutResult(status -> {
            list.put(broker, new Client(organisation, portfolio, mandate, null, clock.instant()));
            ask(broker, organisation);
        });
    }

    /**
     * Asks every client whose word to a mandate in force is awaited: one that began or was kept from being asked since it was entered, or
     * for whom somebody has come to act. Nobody is asked twice of one mandate.
     *
     * @return how many people were asked
     */
    int askAwaited() {
        LocalDate day = today();
        int asked = 0;
        Claim last = null;
        List<Claim> part;
        do {
            part = list.inForce(day, last, SHOWN);
            for (Claim claim : part) {
                last = claim;
                asked += Objects.requireNonNull(transaction.execute(
                        status -> ask(claim.brokerId(), claim.client().organisationId())));
            }
        } while (part.size() == SHOWN);
        return asked;
    }

    /** Reads the client as it is now; nobody while its mandate waits for nothing. */
    private int ask(String broker, String organisation) {
        Client client = list.find(broker, organisation).orElse(null);
        Mandate mandate = client == null ? null : client.mandate();
        return client == null || mandate == null || state(client) != MandateState.AWAITED
                ? 0
                : mails.ask(broker, client, mandate);
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
        if (portfolio.length() > 60 || !portfolio.matches(ClientPages.ONE_LINE)) {
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
                        null,
                        clock.instant()));
        if (before.isEmpty()) {
            return "ENTERED";
        }
        return portfolio.isEmpty() ? "KEPT_ENTERED" : "AGAIN_ENTERED";
    }

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        /** Every morning in Shanghai, after the exchange has proposed introductions. */
        @Bean
        RecurringTask<Void> mandateQuestionsTask(Clients clients) {
            return Tasks.recurring("mandate-questions", new Daily(Shanghai.ZONE, LocalTime.of(4, 50)))
                    .execute((instance, context) -> clients.askAwaited());
        }
    }
}
