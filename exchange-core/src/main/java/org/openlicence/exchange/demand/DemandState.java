package org.openlicence.exchange.demand;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.AwardEvent;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSideSigned;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSigned;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.AwardEvent.DemandFulfilled;
import org.openlicence.exchange.demand.event.AwardEvent.MilestoneFailed;
import org.openlicence.exchange.demand.event.AwardEvent.MilestonePassed;
import org.openlicence.exchange.demand.event.AwardEvent.ResultRejected;
import org.openlicence.exchange.demand.event.AwardEvent.TechnologyContractRegistered;
import org.openlicence.exchange.demand.event.CallEvent;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationAsked;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationGiven;
import org.openlicence.exchange.demand.event.CallEvent.ExpertsAppointed;
import org.openlicence.exchange.demand.event.CallEvent.ScreeningGiven;
import org.openlicence.exchange.demand.event.CallEvent.SealedTermsAccepted;
import org.openlicence.exchange.demand.event.CallEvent.SolutionSubmitted;
import org.openlicence.exchange.demand.event.CallEvent.SolutionWithdrawn;
import org.openlicence.exchange.demand.event.CallEvent.SolutionsShortlisted;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandNumbered;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandReturned;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.demand.event.DemandEvent.DemandSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.event.DemandEvent.DemandVetted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.demand.event.DemandEvent.ExpiryAnnounced;
import org.openlicence.exchange.demand.event.DemandEvent.PublicationScheduled;
import org.openlicence.exchange.demand.event.DemandEvent.TestReaderInvited;
import org.openlicence.exchange.demand.event.DemandEvent.TestReadingGiven;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;

/**
 * A demand as its events tell it.
 *
 * @param past every event, the first first; a repeat of what the last of a kind says changes nothing
 */
record DemandState(
        String demanderId,
        DemandType type,
        DemandFacts facts,
        DemandStatus status,
        List<Solution> solutions,
        List<DemandEvent> past) {
    DemandState {
        solutions = List.copyOf(solutions);
        past = List.copyOf(past);
    }

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static DemandState after(@Nullable DemandState state, DemandEvent event) {
        if (event instanceof DemandDrafted e) {
            return new DemandState(
                    e.demanderId(), DemandType.valueOf(e.type()), e.facts(), DemandStatus.DRAFT, List.of(), List.of(e));
        }
        if (state == null) {
            throw new IllegalStateException("a demand begins when it is drafted");
        }
        DemandState next = new DemandState(
                state.demanderId,
                state.type,
                state.facts,
                state.status,
                state.solutions,
                Stream.concat(state.past.stream(), Stream.of(event)).toList());
        return switch (event) {
            case DemandEvent.Entry entry -> next.entered(entry);
            case CallEvent call -> next.called(call);
            case AwardEvent award -> next.awarded(award);
        };
    }

    private DemandState entered(DemandEvent.Entry event) {
        return switch (event) {
            case DemandDrafted e -> this;
            case DemandRevised e ->
                new DemandState(demanderId, DemandType.valueOf(e.type()), e.facts(), status, solutions, past);
            case DemandSubmitted e -> to(DemandStatus.SUBMITTED);
            case DemandVetted e -> to(DemandStatus.VETTED);
            case DemandReturned e -> to(DemandStatus.DRAFT);
            case DemandPublished e -> to(DemandStatus.PUBLISHED);
            case DemandExpired e -> to(DemandStatus.EXPIRED);
            case DemandRenewed e -> to(DemandStatus.PUBLISHED);
            case DemandNumbered e -> this;
            case PublicationScheduled e -> this;
            case TestReaderInvited e -> this;
            case TestReadingGiven e -> this;
            case ExpiryAnnounced e -> this;
            case DemandWithdrawn e -> to(DemandStatus.WITHDRAWN);
            case DemandUnmet e -> to(DemandStatus.UNMET);
        };
    }

    private DemandState called(CallEvent event) {
        return switch (event) {
            case SealedTermsAccepted e -> this;
            case ClarificationAsked e -> this;
            case ClarificationGiven e -> this;
            case SolutionSubmitted e -> {
                Stream<Solution> others = solutions.stream().filter(s -> !s.id().equals(e.solutionId()));
                yield with(
                        Stream.concat(others, Stream.of(new Solution(e, SolutionStatus.RECEIVED, List.of(), Set.of())))
                                .toList());
            }
            case SolutionWithdrawn e -> each(e.solutionId(), s -> s.to(SolutionStatus.WITHDRAWN));
            case CallClosed e -> to(DemandStatus.EVALUATING);
            case ExpertsAppointed e -> this;
            case ScreeningGiven e -> this;
            case SolutionsShortlisted e ->
                with(solutions.stream()
                                .map(s -> s.status() != SolutionStatus.RECEIVED
                                        ? s
                                        : s.to(
                                                e.shortlisted().contains(s.id())
                                                        ? SolutionStatus.SHORTLISTED
                                                        : SolutionStatus.SCREENED_OUT))
                                .toList())
                        .to(DemandStatus.SHORTLISTED);
        };
    }

    private DemandState awarded(AwardEvent event) {
        return switch (event) {
            case DemandAwarded e ->
                with(solutions.stream()
                                .map(s -> e.solutionIds().contains(s.id()) ? s.to(SolutionStatus.AWARDED) : s)
                                .toList())
                        .to(DemandStatus.AWARDED);
            case ContractSideSigned e -> each(e.solutionId(), s -> s.signed(e));
            case ContractSigned e ->
                each(e.solutionId(), s -> s.to(SolutionStatus.CONTRACTED)).to(DemandStatus.CONTRACTED);
            case TechnologyContractRegistered e -> this;
            case MilestonePassed e -> each(e.solutionId(), s -> s.passed(e.milestone()));
            case MilestoneFailed e -> this;
            case ResultRejected e -> this;
            case DemandFulfilled e ->
                each(e.solutionId(), s -> s.to(SolutionStatus.FULFILLED)).to(DemandStatus.FULFILLED);
            case AwardFailed e ->
                each(e.solutionId(), s -> s.to(SolutionStatus.FAILED)).afterFailure();
        };
    }

    /** Where a demand stands when an award failed: with the others that were chosen, or back among the finalists. */
    private DemandState afterFailure() {
        if (any(SolutionStatus.CONTRACTED)) {
            return to(DemandStatus.CONTRACTED);
        }
        return to(any(SolutionStatus.AWARDED) ? DemandStatus.AWARDED : DemandStatus.SHORTLISTED);
    }

    boolean any(SolutionStatus wanted) {
        return solutions.stream().anyMatch(s -> s.status() == wanted);
    }

    /** Solutions that were handed in and not taken back. */
    List<Solution> live() {
        return solutions.stream()
                .filter(s -> s.status() != SolutionStatus.WITHDRAWN)
                .toList();
    }

    @Nullable
    Solution solution(String solutionId) {
        return solutions.stream()
                .filter(s -> s.id().equals(solutionId))
                .findFirst()
                .orElse(null);
    }

    /** The last event of a kind; absent when there was none. */
    <E extends DemandEvent> @Nullable E last(Class<E> kind) {
        return past.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    <E extends DemandEvent> Stream<E> all(Class<E> kind) {
        return past.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Questions and whether they were answered, by id. */
    Map<String, Boolean> questions() {
        Map<String, Boolean> questions = new TreeMap<>();
        all(ClarificationAsked.class).forEach(e -> questions.put(e.questionId(), false));
        all(ClarificationGiven.class).forEach(e -> questions.put(e.questionId(), true));
        return questions;
    }

    /** How an organisation stands to the demand. */
    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (demanderId.equals(actor.organisationId())) {
            relations.add(Relation.DEMANDER);
        }
        if (solutions.stream().anyMatch(s -> s.solverId().equals(actor.organisationId()))) {
            relations.add(Relation.SOLVER);
        }
        return relations;
    }

    private DemandState to(DemandStatus next) {
        return new DemandState(demanderId, type, facts, next, solutions, past);
    }

    private DemandState with(List<Solution> now) {
        return new DemandState(demanderId, type, facts, status, now, past);
    }

    private DemandState each(String solutionId, UnaryOperator<Solution> change) {
        return with(solutions.stream()
                .map(s -> s.id().equals(solutionId) ? change.apply(s) : s)
                .toList());
    }
}
