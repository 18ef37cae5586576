package org.openlicence.exchange.query.demanddesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.demand.event.AwardEvent;
import org.openlicence.exchange.demand.event.AwardEvent.*;
import org.openlicence.exchange.demand.event.AwardEvent.TechnologyContractRegistered;
import org.openlicence.exchange.demand.event.CallEvent;
import org.openlicence.exchange.demand.event.CallEvent.*;
import org.openlicence.exchange.demand.event.CallEvent.ExpertsAppointed;
import org.openlicence.exchange.demand.event.CallEvent.ScreeningGiven;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.*;
import org.openlicence.exchange.demand.event.DemandEvent.DemandNumbered;
import org.openlicence.exchange.demand.event.DemandEvent.ExpiryAnnounced;
import org.openlicence.exchange.demand.event.DemandEvent.PublicationScheduled;
import org.openlicence.exchange.demand.event.DemandEvent.TestReaderInvited;
import org.openlicence.exchange.demand.event.DemandEvent.TestReadingGiven;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.query.demanddesk.DemandView.Answered;
import org.openlicence.exchange.query.demanddesk.DemandView.ContractSaid;
import org.openlicence.exchange.query.demanddesk.DemandView.Question;
import org.openlicence.exchange.query.demanddesk.DemandView.Screening;
import org.openlicence.exchange.query.demanddesk.DemandView.TestReading;
import org.openlicence.exchange.query.demanddesk.DemandView.WorkResult;

/** A demand's view after one more event. Pure but for the words, which are handed in. */
final class DemandFold {
    private final DemandDraft draft;
    private final LocalDate day;

    private DemandFold(DemandDraft draft, LocalDate day) {
        this.draft = draft;
        this.day = day;
    }

    /**
     * @param words the public words the event names; absent when they were erased or it names none
     * @throws IllegalStateException when the stream does not begin with its draft
     */
    static DemandView after(
            @Nullable DemandView before, DemandEvent event, long sequence, @Nullable PublicWords words) {
        Instant at = event.trace().occurredAt();
        if (event instanceof DemandDrafted e) {
            return DemandDraft.first(e, words).view(sequence, at);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a demand never drafted: " + event.demandId());
        }
        DemandDraft draft = DemandDraft.of(before);
        DemandFold fold = new DemandFold(draft, event.trace().effectiveOn());
        switch (event) {
            case DemandEvent.Entry e -> fold.entry(e, words);
            case CallEvent e -> fold.call(e);
            case AwardEvent e -> fold.award(e);
        }
        return draft.view(sequence, at);
    }

    private void entry(DemandEvent.Entry event, @Nullable PublicWords words) {
        switch (event) {
            case DemandDrafted e -> {}
            case DemandRevised e -> {
                draft.type = DemandType.valueOf(e.type());
                draft.facts = e.facts();
                draft.words = words;
                draft.writers = Stream.concat(
                                draft.writers.stream(), Stream.of(e.trace().personId()))
                        .distinct()
                        .toList();
            }
            case DemandSubmitted e -> {
                draft.status = DemandStatus.SUBMITTED;
                draft.returnHash = null;
            }
            case DemandVetted e -> {
                draft.status = DemandStatus.VETTED;
                draft.creditCleanSince = e.creditCleanSince();
            }
            case DemandReturned e -> {
                draft.status = DemandStatus.DRAFT;
                draft.returnHash = e.reasonHash();
            }
            case DemandPublished e -> {
                draft.status = DemandStatus.PUBLISHED;
                draft.publishedOn = day;
                draft.publishTo = e.publishTo();
                draft.listedUntil = e.listedUntil();
            }
            case DemandNumbered e -> draft.demandNo = e.demandNo();
            case PublicationScheduled e -> draft.publishFrom = e.publishFrom();
            case TestReaderInvited e -> draft.testReaders = added(draft.testReaders, e.organisationId());
            case TestReadingGiven e -> {
                String reader = e.trace().personId();
                draft.testReadings = added(
                        draft.testReadings.stream()
                                .filter(r -> !r.personId().equals(reader))
                                .toList(),
                        new TestReading(reader, e.trace().organisationId(), e.understood(), e.remarkHash(), day));
            }
            case ExpiryAnnounced e -> {}
            case DemandExpired e -> draft.status = DemandStatus.EXPIRED;
            case DemandRenewed e -> {
                draft.status = DemandStatus.PUBLISHED;
                draft.listedUntil = e.listedUntil();
            }
            case DemandWithdrawn e -> {
                draft.status = DemandStatus.WITHDRAWN;
                draft.withdrawHash = e.reasonHash();
            }
            case DemandUnmet e -> {
                draft.status = DemandStatus.UNMET;
                draft.unmetCause = e.cause();
            }
        }
    }

    private void call(CallEvent event) {
        switch (event) {
            case SealedTermsAccepted e -> draft.readers = added(draft.readers, e.organisationId());
            case ClarificationAsked e ->
                draft.questions = added(
                        draft.questions,
                        new Question(e.questionId(), e.trace().organisationId(), e.questionHash(), day, null, null));
            case ClarificationGiven e ->
                draft.questions = draft.questions.stream()
                        .map(q -> q.questionId().equals(e.questionId()) ? answered(q, e.answerHash()) : q)
                        .toList();
            case SolutionSubmitted e ->
                draft.solutions = added(
                        draft.solutions.stream()
                                .filter(s -> !s.solutionId().equals(e.solutionId()))
                                .toList(),
                        submitted(e));
            case SolutionWithdrawn e -> each(e.solutionId(), s -> to(s, SolutionStatus.WITHDRAWN));
            case CallClosed e -> {
                draft.status = DemandStatus.EVALUATING;
                draft.closedOn = day;
            }
            case ExpertsAppointed e -> draft.experts = e.experts();
            case ScreeningGiven e -> screened(e, e.conflictHash(), e.reasonHash());
            case SolutionsShortlisted e -> {
                draft.status = DemandStatus.SHORTLISTED;
                if (draft.screenings.isEmpty()) {
                    // Screenings of before experts were appointed were one expert's.
                    screened(e, e.conflictHash(), e.reasonHash());
                }
                draft.solutions = draft.solutions.stream()
                        .map(s -> s.status() == SolutionStatus.RECEIVED ? screened(s, e.shortlisted()) : s)
                        .toList();
            }
        }
    }

    private void award(AwardEvent event) {
        switch (event) {
            case DemandAwarded e -> {
                draft.status = DemandStatus.AWARDED;
                draft.awardHash = e.reasonHash();
                draft.signBy = e.signBy();
                e.solutionIds().forEach(id -> each(id, s -> to(s, SolutionStatus.AWARDED)));
            }
            case ContractSideSigned e -> each(e.solutionId(), s -> signed(s, e));
            case ContractSigned e -> {
                draft.status = DemandStatus.CONTRACTED;
                each(e.solutionId(), s -> to(s, SolutionStatus.CONTRACTED));
            }
            case TechnologyContractRegistered e -> {
                Map<String, String> numbers = new TreeMap<>(draft.registrations);
                numbers.put(e.solutionId(), e.registrationNumber());
                draft.registrations = numbers;
            }
            case MilestonePassed e -> milestone(e.solutionId(), e.milestone(), true, e.measured());
            case MilestoneFailed e -> milestone(e.solutionId(), e.milestone(), false, e.measured());
            case DemandFulfilled e -> {
                draft.status = DemandStatus.FULFILLED;
                each(e.solutionId(), s -> to(s, SolutionStatus.FULFILLED));
                result(e.solutionId(), new WorkResult("RESULT", -1, true, e.measured(), null, day));
            }
            case ResultRejected e ->
                result(e.solutionId(), new WorkResult("RESULT", -1, false, e.measured(), e.reasonHash(), day));
            case AwardFailed e -> {
                each(e.solutionId(), s -> failed(s, e));
                draft.status = draft.afterFailure();
            }
        }
    }

    /** What an expert said last takes the place of what it said before. */
    private void screened(CallEvent e, String conflictHash, String reasonHash) {
        String expert = e.trace().personId();
        draft.screenings = added(
                draft.screenings.stream()
                        .filter(s -> !s.personId().equals(expert))
                        .toList(),
                new Screening(expert, e.trace().organisationId(), conflictHash, reasonHash, day));
    }

    private void milestone(String solutionId, int number, boolean met, List<Measured> measured) {
        result(solutionId, new WorkResult("MILESTONE", number, met, measured, null, day));
    }

    private void result(String solutionId, WorkResult result) {
        each(
                solutionId,
                s -> with(s, s.status(), s.contracts(), added(s.results(), result), s.failure(), s.failureHash()));
    }

    private void each(String solutionId, UnaryOperator<Answered> change) {
        draft.solutions = draft.solutions.stream()
                .map(s -> s.solutionId().equals(solutionId) ? change.apply(s) : s)
                .toList();
    }

    private Answered submitted(SolutionSubmitted e) {
        return new Answered(
                e.solutionId(),
                e.solverId(),
                e.priceFen(),
                e.months(),
                e.listingId(),
                e.patentId(),
                e.answerHash(),
                SolutionStatus.RECEIVED,
                day,
                List.of(),
                List.of(),
                null,
                null);
    }

    private Question answered(Question q, String answerHash) {
        return new Question(q.questionId(), q.askerId(), q.questionHash(), q.askedOn(), answerHash, day);
    }

    private static Answered screened(Answered s, List<String> shortlisted) {
        return to(s, shortlisted.contains(s.solutionId()) ? SolutionStatus.SHORTLISTED : SolutionStatus.SCREENED_OUT);
    }

    private static Answered signed(Answered s, ContractSideSigned e) {
        ContractSaid said = new ContractSaid(
                e.signerId(), e.contractNumber(), e.signedOn(), e.amountFen(), e.registrationNumber(), e.milestones());
        List<ContractSaid> others = s.contracts().stream()
                .filter(c -> !e.signerId().equals(c.signerId()))
                .toList();
        return with(s, s.status(), added(others, said), s.results(), s.failure(), s.failureHash());
    }

    private static Answered failed(Answered s, AwardFailed e) {
        return with(s, SolutionStatus.FAILED, s.contracts(), s.results(), e.reason(), e.noteHash());
    }

    private static Answered to(Answered s, SolutionStatus next) {
        return with(s, next, s.contracts(), s.results(), s.failure(), s.failureHash());
    }

    private static Answered with(
            Answered s,
            SolutionStatus status,
            List<ContractSaid> contracts,
            List<WorkResult> results,
            @Nullable String failure,
            @Nullable String failureHash) {
        return new Answered(
                s.solutionId(),
                s.solverId(),
                s.priceFen(),
                s.months(),
                s.listingId(),
                s.patentId(),
                s.answerHash(),
                status,
                s.submittedOn(),
                contracts,
                results,
                failure,
                failureHash);
    }

    private static <T> List<T> added(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
