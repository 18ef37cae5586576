package org.openlicence.exchange.web.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.BrokerFile;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.match.MatchTexts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.matchdesk.BrokerQueue;
import org.openlicence.exchange.query.matchdesk.BrokerResults;
import org.openlicence.exchange.query.matchdesk.CreditLine;
import org.openlicence.exchange.query.matchdesk.MatchQueries;
import org.openlicence.exchange.query.matchdesk.MatchView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Introductions for their broker and sides, and for the market office once drawn or reported; for others there are none. */
@Component
class Matches {
    private static final int SHOWN = 50;

    private final MatchQueries matches;
    private final MatchTexts texts;
    private final BrokerFile file;
    private final Licences names;
    private final ActorResolver actors;
    private final PolicyBook policies;
    private final Clock clock;

    Matches(
            MatchQueries matches,
            MatchTexts texts,
            BrokerFile file,
            Licences names,
            ActorResolver actors,
            PolicyBook policies,
            Clock clock) {
        this.matches = matches;
        this.texts = texts;
        this.file = file;
        this.names = names;
        this.actors = actors;
        this.policies = policies;
        this.clock = clock;
    }

    /** One line of a list. @param mine whether the reader is asked for something @param forecast of its broker */
    public record Line(MatchView match, String title, boolean mine, BrokerFile.Forecast forecast) {}

    /** @throws NotFound when there is none, or the reader may not know of it */
    FreshRead<MatchView> read(MatchId id, @Nullable Long atLeast) {
        Actor actor = actors.required();
        FreshRead<MatchView> read = FreshRead.of(() -> matches.byId(id.value()), MatchView::version, atLeast)
                .visible(id.value(), view -> visible(view, actor));
        return new FreshRead<>(readable(read.found().orElseThrow(), actor), read.current(), read.awaited());
    }

    /** The same for its broker alone. */
    MatchView ofBroker(MatchId id) {
        MatchView view = read(id, null).required(id.value());
        if (!view.brokerIs(organisation())) {
            throw new NotFound(id.value());
        }
        return view;
    }

    Page<MatchView> own(@Nullable String after) {
        return readable(matches.ofSide(organisation(), new PageRequest(SHOWN, after)));
    }

    Page<MatchView> ofOffice(@Nullable String after) {
        return matches.ofOffice(new PageRequest(SHOWN, after));
    }

    Page<MatchView> queue(BrokerQueue queue, @Nullable String after) {
        return readable(matches.ofBroker(organisation(), queue, times(), new PageRequest(SHOWN, after)));
    }

    Page<MatchView> pipeline(@Nullable String after) {
        return readable(matches.pipeline(organisation(), new PageRequest(SHOWN, after)));
    }

    Map<BrokerQueue, Long> counts() {
        return matches.counts(organisation(), times());
    }

    Page<CreditLine> credit(@Nullable String after) {
        return matches.credit(organisation(), new PageRequest(SHOWN, after));
    }

    /** The last months of the policy book. */
    BrokerResults results() {
        long months = policies.figure("match.results.months", today()).value();
        return matches.results(organisation(), Shanghai.startOf(today().minusMonths(months)));
    }

    /** Why introductions of the reader's patents came to nothing. */
    Map<MatchRefusal, Integer> refusals() {
        return matches.refusalsOfOwner(organisation());
    }

    /** What was written, by the hashes the reader's view names; erased words are not there. */
    Map<String, String> words(MatchView view) {
        Map<String, String> words = new HashMap<>(texts.of(new MatchId(view.matchId())));
        words.keySet().retainAll(view.textHashes());
        return words;
    }

    List<MatchAct> acts(MatchView view) {
        Actor actor = actors.required();
        return actor.roles().contains(Role.REPRESENTATIVE)
                ? Arrays.stream(MatchAct.values())
                        .filter(act -> act.offered(view, actor.organisationId()))
                        .toList()
                : List.of();
    }

    List<Line> lines(List<MatchView> views) {
        Map<String, BrokerFile.Forecast> forecasts = file.forecasts(
                organisation(), views.stream().map(MatchView::matchId).toList());
        return views.stream()
                .map(view -> new Line(
                        view,
                        names.title(view.proposal().patentId()),
                        acts(view).stream().anyMatch(MatchAct::asked),
                        forecasts.getOrDefault(view.matchId(), BrokerFile.Forecast.NONE)))
                .toList();
    }

    /** Notes the reader may see: the broker all, a side those that are shared, once it was introduced. */
    List<BrokerFile.Note> notes(MatchView view) {
        boolean broker = view.brokerIs(organisation());
        return file.notes(new MatchId(view.matchId())).stream()
                .filter(note -> broker || (note.shared() && view.introduction() != null))
                .toList();
    }

    /** The running introduction of a pair; empty when there is none the reader may know of. */
    Optional<MatchView> running(String enterpriseId, String patentId) {
        Actor actor = actors.required();
        return matches.runningOf(enterpriseId, patentId)
                .filter(view -> visible(view, actor))
                .map(view -> readable(view, actor));
    }

    String organisation() {
        return actors.required().organisationId();
    }

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    private MatchQueries.Times times() {
        LocalDate today = today();
        long expiring = policies.figure("match.expiring.days", today).value();
        long stalled = policies.figure("match.stalled.days", today).value();
        return new MatchQueries.Times(today.plusDays(expiring), Shanghai.startOf(today.minusDays(stalled)));
    }

    private static boolean visible(MatchView view, Actor actor) {
        boolean office = actor.roles().contains(Role.MARKET_OFFICE) && view.concernsOffice();
        boolean party = actor.roles().contains(Role.REPRESENTATIVE) && view.partyIs(actor.organisationId());
        return office || party;
    }

    private Page<MatchView> readable(Page<MatchView> page) {
        Actor actor = actors.required();
        return new Page<>(
                page.items().stream().map(view -> readable(view, actor)).toList(), page.next());
    }

    private static MatchView readable(MatchView view, Actor actor) {
        return view.readBy(actor.organisationId(), actor.roles().contains(Role.MARKET_OFFICE));
    }
}
