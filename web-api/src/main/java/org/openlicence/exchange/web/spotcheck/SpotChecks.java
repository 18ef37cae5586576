package org.openlicence.exchange.web.spotcheck;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.query.spotcheckdesk.DrawView;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckQueries;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView;
import org.openlicence.exchange.registration.AmountKind;
import org.openlicence.exchange.registration.AmountLines;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.spotcheck.DrawId;
import org.openlicence.exchange.spotcheck.DrawPopulation;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.DrawSample;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.PopulationCase;
import org.openlicence.exchange.web.account.Accounts;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Checks and draws as those concerned may read them: the office of the region, the drawn inspector, the party once told. */
@Component
class SpotChecks {
    private static final int SHOWN = 50;

    private final SpotCheckQueries checks;
    private final RegistrationQueries registrations;
    private final DrawPopulation populations;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final ActorResolver actors;

    SpotChecks(
            SpotCheckQueries checks,
            RegistrationQueries registrations,
            DrawPopulation populations,
            OrganisationDirectory directory,
            Accounts accounts,
            ActorResolver actors) {
        this.checks = checks;
        this.registrations = registrations;
        this.populations = populations;
        this.directory = directory;
        this.accounts = accounts;
        this.actors = actors;
    }

    /** @throws NotFound when there is none, or the reader has nothing to do with it */
    FreshRead<SpotCheckView> read(SpotCheckId id, @Nullable Long atLeast) {
        Actor actor = actors.required();
        return FreshRead.of(() -> checks.byId(id.value()), SpotCheckView::version, atLeast)
                .visible(id.value(), view -> visible(view, actor));
    }

    /** The reader's checks: those of its region, those it was drawn for, or those of its own contracts. */
    Page<SpotCheckView> list(@Nullable String after) {
        Actor actor = actors.required();
        PageRequest request = new PageRequest(SHOWN, after);
        if (actor.roles().contains(Role.MARKET_OFFICE)) {
            return checks.ofOffice(division(actor), request);
        }
        return actor.roles().contains(Role.INSPECTOR)
                ? checks.ofInspector(actor.personId(), request)
                : checks.ofParty(actor.organisationId(), request);
    }

    List<DrawView> draws() {
        return checks.draws(division(actors.required()), new PageRequest(SHOWN, null))
                .items();
    }

    /** @throws NotFound when there is none, or it is no draw of the reader's region */
    DrawView draw(DrawId id, @Nullable Long atLeast) {
        Actor actor = actors.required();
        return FreshRead.of(() -> checks.draw(id.value()), DrawView::version, atLeast)
                .visible(id.value(), view -> ofOffice(view.region(), actor))
                .found()
                .orElseThrow();
    }

    /** The population list as it was hashed: each official number and a line feed. */
    String population(DrawId id) {
        draw(id, null);
        return populations.of(id).stream().map(number -> number + "\n").collect(Collectors.joining());
    }

    /** The draw of the reader's region: everything registered in the month that still stands. */
    DrawSample command(DrawForm form, Origin origin) {
        YearMonth month = YearMonth.parse(form.month());
        Region region = Region.provinceOf(division(origin.actor()));
        List<PopulationCase> population =
                registrations.registeredIn(region.code(), month.atDay(1), month.atEndOfMonth()).stream()
                        .map(SpotChecks::member)
                        .toList();
        return new DrawSample(DrawId.of(region, month), form.seed(), form.seedSource(), population, origin);
    }

    /** Persons of the reader's office that may inspect. */
    List<String> inspectors() {
        return accounts.personsWith(Role.INSPECTOR, actors.required().organisationId());
    }

    /** Contracts of some checks, by their ids. */
    Map<String, RegistrationView> contracts(List<SpotCheckView> views) {
        return views.stream()
                .map(view -> view.subject().registrationId())
                .distinct()
                .map(registrations::byId)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(RegistrationView::registrationId, Function.identity()));
    }

    private static PopulationCase member(RegistrationView view) {
        Long total = view.totalFen();
        return new PopulationCase(
                view.registrationId(),
                Stream.ofNullable(view.officialNumber()).findFirst().orElseThrow(),
                view.contractType(),
                view.subject().sellerId(),
                view.subject().buyerId(),
                total == null ? 0 : total,
                view.subject().signedOn(),
                view.beside().committed(),
                view.registrationVersion() > 1,
                new AmountLines(view.amounts()).technology().fen(),
                view.amounts().stream()
                        .filter(line -> line.certain() && line.kind().equals(AmountKind.CARRIER_WITHIN_REASON.name()))
                        .mapToLong(AmountLine::amountFen)
                        .sum(),
                !view.contractType().equals(view.subject().contractType()));
    }

    private boolean visible(SpotCheckView view, Actor actor) {
        SpotCheckView.Notice notice = view.notice();
        boolean inspector = actor.roles().contains(Role.INSPECTOR)
                && notice != null
                && notice.inspectorId().equals(actor.personId());
        boolean party = view.told() && view.subject().applicantId().equals(actor.organisationId());
        return inspector || party || ofOffice(view.subject().region(), actor);
    }

    private boolean ofOffice(String region, Actor actor) {
        return actor.roles().contains(Role.MARKET_OFFICE) && new Region(region).contains(division(actor));
    }

    private String division(Actor actor) {
        return directory
                .find(actor.organisationId())
                .map(OrganisationDirectory.Entry::divisionCode)
                .orElseThrow(() -> new NotFound(actor.organisationId()));
    }
}
