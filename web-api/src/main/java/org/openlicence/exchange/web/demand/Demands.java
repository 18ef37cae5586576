package org.openlicence.exchange.web.demand;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandTexts;
import org.openlicence.exchange.demand.SealedReadings;
import org.openlicence.exchange.demand.SolutionAnswer;
import org.openlicence.exchange.query.demanddesk.DemandQueries;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.demand.DemandSheet.Clarification;
import org.openlicence.exchange.web.demand.DemandSheet.DemandNote;
import org.openlicence.exchange.web.demand.DemandSheet.SolutionShown;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/**
 * Demands as a reader may see them. Everybody reads what was published; poster and registrar also what was not. Solutions are
 * read by poster and experts once the call is closed, so that none is known to a rival or chosen before.
 */
@Component
class Demands {
    private final DemandQueries demands;
    private final DemandTexts texts;
    private final SealedReadings readings;
    private final ActorResolver actors;
    private final Clock clock;

    Demands(DemandQueries demands, DemandTexts texts, SealedReadings readings, ActorResolver actors, Clock clock) {
        this.demands = demands;
        this.texts = texts;
        this.readings = readings;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when there is none, or the reader may not know of it
     */
    FreshRead<DemandView> read(DemandId id, @Nullable Long atLeast) {
        Optional<Actor> actor = actors.current();
        return FreshRead.of(() -> demands.byId(id.value()), DemandView::version, atLeast)
                .visible(id.value(), view -> visible(view, actor));
    }

    /** The reader's own demand. @throws NotFound when it is somebody else's */
    DemandView own(DemandId id) {
        String organisation = actors.required().organisationId();
        return demands.byId(id.value())
                .filter(view -> view.demanderId().equals(organisation))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    DemandSheet sheet(DemandView view) {
        Optional<Actor> actor = actors.current();
        boolean owner = actor.filter(a -> owner(view, a)).isPresent();
        boolean office = actor.filter(a -> a.roles().contains(Role.REGISTRAR)).isPresent();
        boolean awardee = actor.filter(a -> awardee(view, a)).isPresent();
        Map<String, String> words = texts.of(new DemandId(view.demandId()));
        var facts = view.facts();
        return new DemandSheet(
                view.demandId(),
                view.version(),
                view.type(),
                view.status(),
                !facts.hidden() || owner || office || awardee ? view.demanderId() : null,
                view.words(),
                facts.industry(),
                facts.province(),
                facts.indicators(),
                facts.budgetFen(),
                facts.ownFundsFen(),
                facts.neededBy(),
                facts.ipOwnership(),
                facts.cooperationMode(),
                facts.awardMode(),
                facts.gateDate(),
                facts.gateIndicators(),
                view.publishedOn(),
                view.publishTo(),
                view.listedUntil(),
                view.daysOpen(Shanghai.dayOf(clock.instant())),
                view.questions().stream().map(q -> clarification(q, words)).toList(),
                view.live().size(),
                view.solutions().stream()
                        .filter(s -> actor.filter(a -> seesSolution(view, s, a)).isPresent())
                        .map(s -> new SolutionShown(s, answer(words.get(s.answerHash()))))
                        .toList(),
                facts.sealedHash() != null,
                actor.filter(a -> seesSealed(view, a)).isPresent(),
                owner || awardee ? words.get(String.valueOf(facts.contactHash())) : null,
                owner ? readings.of(new DemandId(view.demandId())) : List.of(),
                view.unmetCause(),
                notes(view, words, owner, actor),
                view.changedAt());
    }

    /** The sealed words; the reading is noted. @throws NotFound when the reader did not accept the terms */
    String sealed(DemandView view) {
        Actor actor = actors.required();
        String hash = view.facts().sealedHash();
        if (hash == null || !seesSealed(view, actor)) {
            throw new NotFound(view.demandId());
        }
        DemandId id = new DemandId(view.demandId());
        if (!owner(view, actor)) {
            readings.note(id, actor.organisationId(), actor.personId(), clock.instant());
        }
        return texts.find(id, hash).orElseThrow(() -> new NotFound(view.demandId()));
    }

    /** Words of the reader's own draft, by hash. */
    @Nullable
    String words(DemandView view, @Nullable String hash) {
        return hash == null
                ? null
                : texts.find(new DemandId(view.demandId()), hash).orElse(null);
    }

    private static boolean visible(DemandView view, Optional<Actor> actor) {
        return view.publishedOn() != null
                || actor.filter(a -> owner(view, a)
                                || (a.roles().contains(Role.REGISTRAR) && view.status() != DemandStatus.DRAFT))
                        .isPresent();
    }

    private static boolean owner(DemandView view, Actor actor) {
        return view.demanderId().equals(actor.organisationId()) && actor.roles().contains(Role.REPRESENTATIVE);
    }

    private static boolean awardee(DemandView view, Actor actor) {
        return view.solutions().stream()
                .anyMatch(s -> s.chosen() && s.solverId().equals(actor.organisationId()));
    }

    private static boolean closed(DemandView view) {
        return view.status().compareTo(DemandStatus.EVALUATING) >= 0;
    }

    private static boolean seesSolution(DemandView view, DemandView.Answered solution, Actor actor) {
        boolean own = solution.solverId().equals(actor.organisationId());
        boolean expert = actor.roles().contains(Role.EXPERT) && !view.solvedBy(actor.organisationId());
        return own || (closed(view) && (owner(view, actor) || expert));
    }

    private static boolean seesSealed(DemandView view, Actor actor) {
        return view.facts().sealedHash() != null
                && (owner(view, actor) || view.readers().contains(actor.organisationId()));
    }

    private static Clarification clarification(DemandView.Question q, Map<String, String> words) {
        return new Clarification(
                q.questionId(),
                words.getOrDefault(q.questionHash(), ""),
                q.askedOn(),
                q.answerHash() == null ? null : words.getOrDefault(q.answerHash(), ""),
                q.answeredOn());
    }

    private static @Nullable SolutionAnswer answer(@Nullable String kept) {
        return kept == null ? null : CanonicalJson.read(kept, SolutionAnswer.class);
    }

    private static List<DemandNote> notes(
            DemandView view, Map<String, String> words, boolean owner, Optional<Actor> actor) {
        boolean solver = actor.filter(a -> view.solvedBy(a.organisationId())).isPresent();
        boolean office = actor.filter(a -> a.roles().contains(Role.REGISTRAR)).isPresent();
        List<DemandNote> notes = new ArrayList<>();
        var screening = view.screening();
        if (owner || office) {
            note(notes, "RETURNED", view.returnHash(), words);
        }
        note(notes, "WITHDRAWN", view.withdrawHash(), words);
        if (screening != null && (owner || solver)) {
            note(notes, "CONFLICT", screening.conflictHash(), words);
            note(notes, "SCREENED", screening.reasonHash(), words);
        }
        if (owner || solver) {
            note(notes, "AWARDED", view.awardHash(), words);
        }
        return notes;
    }

    private static void note(List<DemandNote> notes, String kind, @Nullable String hash, Map<String, String> words) {
        if (hash != null && words.containsKey(hash)) {
            notes.add(new DemandNote(kind, words.get(hash)));
        }
    }
}
