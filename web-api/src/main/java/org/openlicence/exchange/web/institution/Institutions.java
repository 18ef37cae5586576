package org.openlicence.exchange.web.institution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.BrokeredYears;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionTexts;
import org.openlicence.exchange.institution.YearlyScore;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.institutiondesk.InstitutionQueries;
import org.openlicence.exchange.query.institutiondesk.InstitutionView;
import org.openlicence.exchange.query.matchdesk.BrokerResults;
import org.openlicence.exchange.query.matchdesk.BrokerResults.OfManager;
import org.openlicence.exchange.query.matchdesk.MatchQueries;
import org.openlicence.exchange.query.matchdesk.MatchView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.account.Accounts;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.springframework.stereotype.Component;

/**
 * The register as everybody may read it. Words of decisions, open cases, contracts and whom an institution works for are for
 * itself and the market office; names of managers for those who are signed in.
 */
@Component
public class Institutions {
    /** What mails about decisions of the market office can be stopped by. */
    public static final String MAIL_TOPIC = "institution";

    private static final int SHOWN = 50;

    private final InstitutionQueries queries;
    private final MatchQueries matches;
    private final RegistrationQueries registrations;
    private final InstitutionTexts texts;
    private final BrokeredYears years;
    private final Accounts accounts;
    private final OrganisationNames names;
    private final ActorResolver actors;
    private final PolicyBook policies;
    private final Clock clock;

    Institutions(
            InstitutionQueries queries,
            MatchQueries matches,
            RegistrationQueries registrations,
            InstitutionTexts texts,
            BrokeredYears years,
            Accounts accounts,
            OrganisationNames names,
            ActorResolver actors,
            PolicyBook policies,
            Clock clock) {
        this.queries = queries;
        this.matches = matches;
        this.registrations = registrations;
        this.texts = texts;
        this.years = years;
        this.accounts = accounts;
        this.names = names;
        this.actors = actors;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * A technology manager as the reader may know one.
     *
     * @param name absent for visitors, and for somebody who no longer acts for the institution
     * @param results own figures of the last months
     */
    public record NamedManager(@Nullable String name, String grade, List<String> specialities, OfManager results) {}

    /** The score of a year and the tier it speaks for; the tier is absent without a score. */
    public record ScoredYear(
            int year, YearlyScore score, @Nullable CreditTier tier) {}

    /**
     * A contract that came of an introduction.
     *
     * @param sumFen due at conclusion; absent where there is none
     * @param registeredNo absent while it is not registered
     * @param enterpriseId absent, like the owner, where the reader may not know who concluded it
     */
    public record BrokeredContract(
            String kind,
            LocalDate on,
            @Nullable Long sumFen,
            @Nullable String registeredNo,
            @Nullable String enterpriseId,
            @Nullable String ownerId) {
        /** Everything, for the institution itself. */
        static BrokeredContract whole(MatchView match, @Nullable String registeredNo) {
            MatchView.Outcome outcome = Objects.requireNonNull(match.outcome(), "nothing came of it");
            return new BrokeredContract(
                    outcome.kind(),
                    outcome.on(),
                    outcome.sumFen(),
                    registeredNo,
                    match.proposal().enterpriseId(),
                    match.proposal().ownerId());
        }

        /**
         * As the register keeps it, for the market office: number and sum of a registered contract. Who concluded it is a secret of
         * the parties (CPL 30) until the introduction is drawn for inspection or reported (ADR 38).
         */
        static Optional<BrokeredContract> ofOffice(MatchView match, @Nullable String registeredNo) {
            if (match.concernsOffice()) {
                return Optional.of(whole(match, registeredNo));
            }
            return registeredNo == null
                    ? Optional.empty()
                    : Optional.of(whole(match, registeredNo)).map(BrokeredContract::withoutSides);
        }

        private BrokeredContract withoutSides() {
            return new BrokeredContract(kind, on, sumFen, registeredNo, null, null);
        }
    }

    /** What a list of institutions is shown with, read at once. @param people names by organisation and pseudonym */
    record Known(
            Map<String, BrokerResults> results,
            Map<String, Map<String, OfManager>> ofManagers,
            Map<String, Map<String, String>> people) {
        /** Figures of the last months of the policy book. */
        BrokerResults figures(InstitutionView view) {
            return results.getOrDefault(view.organisationId(), BrokerResults.NONE);
        }

        List<NamedManager> managers(InstitutionView view) {
            Map<String, OfManager> figures = ofManagers.getOrDefault(view.organisationId(), Map.of());
            Map<String, String> names = people.getOrDefault(view.organisationId(), Map.of());
            return view.managers().stream()
                    .map(manager -> new NamedManager(
                            names.get(manager.managerId()),
                            manager.grade(),
                            manager.specialities(),
                            figures.getOrDefault(manager.managerId(), OfManager.NONE)))
                    .toList();
        }
    }

    Page<InstitutionView> all(@Nullable String after) {
        return queries.all(new PageRequest(SHOWN, after));
    }

    Page<InstitutionView> waiting(@Nullable String after) {
        return queries.waitingForOffice(new PageRequest(SHOWN, after));
    }

    FreshRead<InstitutionView> read(InstitutionId id, @Nullable Long atLeast) {
        return FreshRead.of(() -> queries.byId(id.value()), InstitutionView::version, atLeast)
                .visible(id.value(), anybody -> true);
    }

    /** The entry of an organisation; empty when it is no institution. */
    public Optional<InstitutionView> ofOrganisation(String organisationId) {
        return queries.byId(InstitutionId.of(new OrganisationId(organisationId)).value());
    }

    /** Whether the reader may see what decisions say and which cases are open. */
    boolean insider(InstitutionView view) {
        Actor actor = actors.current().orElse(null);
        return actor != null
                && (actor.roles().contains(Role.MARKET_OFFICE)
                        || view.organisationId().equals(actor.organisationId()));
    }

    List<InstitutionView.Conflict> conflicts(InstitutionView view) {
        return insider(view) ? view.conflicts() : view.publicConflicts();
    }

    /** Names are for those who are signed in. */
    Known known(List<InstitutionView> views) {
        List<String> organisations =
                views.stream().map(InstitutionView::organisationId).toList();
        return new Known(
                matches.resultsOf(organisations, since()),
                matches.resultsOfManagers(organisations, since()),
                actors.current().isPresent() ? accounts.namesWith(Role.REPRESENTATIVE, organisations) : Map.of());
    }

    /** The year that is over and the one that runs, for insiders; computed of what happened. */
    List<ScoredYear> scores(InstitutionView view) {
        if (!insider(view)) {
            return List.of();
        }
        int now = today().getYear();
        return Stream.of(now, now - 1)
                .map(year -> {
                    YearlyScore score = YearlyScore.of(years.of(view.organisationId(), year), policies, today());
                    return new ScoredYear(year, score, score.tier(policies, today()));
                })
                .toList();
    }

    /** Contracts that came of its introductions, the last first: all for itself, what the register keeps for the market office. */
    List<BrokeredContract> brokered(InstitutionView view) {
        if (!insider(view)) {
            return List.of();
        }
        boolean itself = actors.required().organisationId().equals(view.organisationId());
        List<MatchView> concluded = matches.concludedBy(view.organisationId(), SHOWN);
        Map<String, String> numbers = registrations.officialNumbersOf(concluded.stream()
                .map(MatchView::outcome)
                .filter(Objects::nonNull)
                .map(MatchView.Outcome::reference)
                .toList());
        return concluded.stream()
                .flatMap(match -> {
                    MatchView.Outcome outcome = match.outcome();
                    String number = outcome == null ? null : numbers.get(outcome.reference());
                    return itself
                            ? Stream.of(BrokeredContract.whole(match, number))
                            : BrokeredContract.ofOffice(match, number).stream();
                })
                .toList();
    }

    /** What the forms of some acts choose from: names by value, by act. */
    Map<String, Map<String, String>> choices(InstitutionView view) {
        Map<String, String> people = people(view);
        Map<String, String> managers = new LinkedHashMap<>();
        view.managers()
                .forEach(one -> managers.put(one.managerId(), people.getOrDefault(one.managerId(), one.managerId())));
        Map<String, String> tied = new LinkedHashMap<>();
        view.conflicts().forEach(one -> tied.put(one.organisationId(), names.name(one.organisationId())));
        Map<String, String> cases = new LinkedHashMap<>();
        view.cases().stream().filter(one -> one.proven() == null).forEach(one -> cases.put(one.caseId(), one.caseId()));
        return Map.of("MANAGER", people, "REMOVAL", managers, "SEVERANCE", tied, "FINDING", cases);
    }

    Map<String, String> words(InstitutionView view) {
        return texts.of(new InstitutionId(view.institutionId()));
    }

    List<InstitutionAct> acts(InstitutionView view) {
        Actor actor = actors.current().orElse(null);
        return List.of(InstitutionAct.values()).stream()
                .filter(act -> act.offered(view, actor))
                .toList();
    }

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    private Instant since() {
        long months = policies.figure("match.results.months", today()).value();
        return Shanghai.startOf(today().minusMonths(months));
    }

    /** Names of those who act for it, by pseudonym. */
    private Map<String, String> people(InstitutionView view) {
        return accounts.namesWith(Role.REPRESENTATIVE, List.of(view.organisationId()))
                .getOrDefault(view.organisationId(), Map.of());
    }
}
