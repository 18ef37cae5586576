package org.openlicence.exchange.web.demand;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandTexts;
import org.openlicence.exchange.demand.EndedDemands;
import org.openlicence.exchange.demand.SealedReadings;
import org.openlicence.exchange.demand.SolutionAnswer;
import org.openlicence.exchange.query.demanddesk.DemandQueries;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.demanddesk.DemandView.Answered;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.demand.DemandSheet.Clarification;
import org.openlicence.exchange.web.demand.DemandSheet.DemandNote;
import org.openlicence.exchange.web.demand.DemandSheet.ExpertShown;
import org.openlicence.exchange.web.demand.DemandSheet.SolutionShown;
import org.openlicence.exchange.web.demand.DemandSheet.TestReadingShown;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/**
 * Demands as a reader may see them. Everybody reads what was published; poster and registrar also what was not. Who
 * reads solutions, and when, is {@link DemandReader}'s.
 */
@Component
class Demands {
    private final DemandQueries demands;
    private final DemandTexts texts;
    private final SealedReadings readings;
    private final EndedDemands ended;
    private final ActorResolver actors;
    private final Clock clock;

    Demands(
            DemandQueries demands,
            DemandTexts texts,
            SealedReadings readings,
            EndedDemands ended,
            ActorResolver actors,
            Clock clock) {
        this.demands = demands;
        this.texts = texts;
        this.readings = readings;
        this.ended = ended;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when there is none, or the reader may not know of it
     */
    FreshRead<DemandView> read(DemandId id, @Nullable Long atLeast) {
        Actor actor = actors.current().orElse(null);
        return FreshRead.of(() -> demands.byId(id.value()), DemandView::version, atLeast)
                .visible(id.value(), view -> new DemandReader(view, actor).visible());
    }

    /** The reader's own demand. @throws NotFound when it is somebody else's */
    DemandView own(DemandId id) {
        String organisation = actors.required().organisationId();
        return demands.byId(id.value())
                .filter(view -> view.demanderId().equals(organisation))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    DemandSheet sheet(DemandView view) {
        DemandId id = new DemandId(view.demandId());
        DemandReader reader = new DemandReader(view, actors.current().orElse(null));
        Map<String, String> words = texts.of(id);
        boolean sealedThere = words.containsKey(String.valueOf(view.facts().sealedHash()));
        return sheet(view, reader, words, erased(view), sealedThere, reader.owner() ? readings.of(id) : List.of());
    }

    /** The same as a line of a list: words kept beside the log are not read for it, so it has no clarifications and reasons. */
    DemandSheet line(DemandView view) {
        boolean erased = erased(view);
        return sheet(view, new DemandReader(view, actors.current().orElse(null)), Map.of(), erased, !erased, List.of());
    }

    /** Only what ended is erased. */
    private boolean erased(DemandView view) {
        return view.status().ended() && ended.erased(new DemandId(view.demandId()));
    }

    private DemandSheet sheet(
            DemandView view,
            DemandReader reader,
            Map<String, String> words,
            boolean erased,
            boolean sealedThere,
            List<SealedReadings.Reading> opened) {
        var facts = view.facts();
        return new DemandSheet(
                view.demandId(),
                view.demandNo(),
                view.version(),
                view.type(),
                view.status(),
                reader.seesPoster() ? view.demanderId() : null,
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
                view.publishFrom(),
                view.publishedOn(),
                view.publishTo(),
                view.listedUntil(),
                view.daysOpen(Shanghai.dayOf(clock.instant())),
                view.questions().stream()
                        .filter(q -> words.containsKey(q.questionHash()))
                        .map(q -> clarification(q, words))
                        .toList(),
                view.live().size(),
                view.solutions().stream()
                        .filter(reader::sees)
                        .map(s -> new SolutionShown(
                                reader.shown(s), answer(words.get(s.answerHash())), reasons(s, words, reader)))
                        .toList(),
                facts.sealedHash() != null,
                reader.seesSealed() && sealedThere,
                erased,
                reader.owner() || reader.awardee() ? words.get(String.valueOf(facts.contactHash())) : null,
                opened,
                view.unmetCause(),
                notes(view, words, reader),
                reader.owner() ? view.testReaders() : List.of(),
                view.testReadings().stream()
                        .filter(reader::seesReading)
                        .map(r -> new TestReadingShown(
                                r.organisationId(), r.understood(), words.get(String.valueOf(r.remarkHash())), r.on()))
                        .toList(),
                view.experts().stream()
                        .filter(reader::seesExpert)
                        .map(e ->
                                new ExpertShown(e.personId(), e.organisationId(), view.screeningGivenBy(e.personId())))
                        .toList(),
                view.registrations().entrySet().stream()
                        .filter(e -> view.solution(e.getKey())
                                .filter(reader::partyTo)
                                .isPresent())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                view.changedAt());
    }

    /** The sealed words; the reading is noted. @throws NotFound when the reader did not accept the terms, or they were erased */
    String sealed(DemandView view) {
        Actor actor = actors.required();
        DemandReader reader = new DemandReader(view, actor);
        String hash = view.facts().sealedHash();
        if (hash == null || !reader.seesSealed()) {
            throw new NotFound(view.demandId());
        }
        DemandId id = new DemandId(view.demandId());
        // Noted only when there is something to read: the poster may rely on the record.
        String words = texts.find(id, hash).orElseThrow(() -> new NotFound(view.demandId()));
        if (!reader.owner()) {
            readings.note(id, actor.organisationId(), actor.personId(), clock.instant());
        }
        return words;
    }

    /** Words of the reader's own draft, by hash. */
    @Nullable
    String words(DemandView view, @Nullable String hash) {
        return hash == null
                ? null
                : texts.find(new DemandId(view.demandId()), hash).orElse(null);
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

    private static List<DemandNote> notes(DemandView view, Map<String, String> words, DemandReader reader) {
        boolean party = reader.owner() || reader.solver();
        List<DemandNote> notes = new ArrayList<>();
        if (reader.owner() || reader.office()) {
            note(notes, "RETURNED", view.returnHash(), words);
        }
        note(notes, "WITHDRAWN", view.withdrawHash(), words);
        view.screenings().stream().filter(reader::seesGrounds).forEach(screening -> {
            note(notes, "CONFLICT", screening.conflictHash(), words);
            note(notes, "SCREENED", screening.reasonHash(), words);
        });
        if (party) {
            note(notes, "AWARDED", view.awardHash(), words);
        }
        return notes;
    }

    /** Why results were rejected and an award failed, in the words of the sides. */
    private static List<DemandNote> reasons(Answered solution, Map<String, String> words, DemandReader reader) {
        List<DemandNote> notes = new ArrayList<>();
        if (reader.partyTo(solution)) {
            solution.results().forEach(result -> note(notes, "REJECTED", result.reasonHash(), words));
            note(notes, "FAILED", solution.failureHash(), words);
        }
        return notes;
    }

    private static void note(List<DemandNote> notes, String kind, @Nullable String hash, Map<String, String> words) {
        if (hash != null && words.containsKey(hash)) {
            notes.add(new DemandNote(kind, words.get(hash)));
        }
    }
}
