package org.openlicence.exchange.query.demanddesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.demand.event.Milestone;

/**
 * A demand as its events tell it. Who may see which part is decided by the page.
 *
 * @param version sequence of the last event shown; the ETag
 * @param words public words; absent when they were erased
 * @param publishedOn absent, like the two days after it, before publication
 * @param publishTo last day for solutions
 * @param listedUntil last day on the list unless renewed
 * @param creditCleanSince what the registrar found; absent before vetting
 * @param returnHash what is to be mended; absent unless returned and not submitted again
 * @param withdrawHash why it was taken back; absent unless it was
 * @param unmetCause NO_SOLUTION, NONE_SUITABLE or NO_AWARD_LEFT; absent unless it ended so
 * @param closedOn day its call was closed; absent before, and for good when it was withdrawn before
 * @param readers organisations that accepted the terms of secrecy
 * @param screenings what each expert found, in the order in which they spoke
 * @param awardHash reason of the last award; absent before
 * @param signBy last day for the contract; absent before an award
 * @param demandNo public number; absent before publication
 * @param publishFrom day chosen for the publication; absent when it was public at once or is not settled
 * @param writers persons who wrote any of it, who do not test-read it
 * @param testReaders organisations asked to read the draft
 * @param testReadings what those said who read it, the last of each person
 * @param experts who is appointed to screen
 * @param registrations numbers of registered contracts, by solution
 */
public record DemandView(
        String demandId,
        long version,
        String demanderId,
        DemandType type,
        DemandStatus status,
        DemandFacts facts,
        @Nullable PublicWords words,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate publishTo,
        @Nullable LocalDate listedUntil,
        @Nullable LocalDate creditCleanSince,
        @Nullable String returnHash,
        @Nullable String withdrawHash,
        @Nullable String unmetCause,
        @Nullable LocalDate closedOn,
        List<String> readers,
        List<Question> questions,
        List<Answered> solutions,
        List<Screening> screenings,
        @Nullable String awardHash,
        @Nullable LocalDate signBy,
        @Nullable String demandNo,
        @Nullable LocalDate publishFrom,
        List<String> writers,
        List<String> testReaders,
        List<TestReading> testReadings,
        List<AppointedExpert> experts,
        Map<String, String> registrations,
        Instant draftedAt,
        Instant statusSince,
        Instant changedAt) {
    public DemandView {
        readers = List.copyOf(readers);
        questions = List.copyOf(questions);
        solutions = List.copyOf(solutions);
        screenings = List.copyOf(screenings);
        writers = List.copyOf(writers);
        testReaders = List.copyOf(testReaders);
        testReadings = List.copyOf(testReadings);
        experts = List.copyOf(experts);
        registrations = Map.copyOf(registrations);
    }

    /** @param answerHash absent until answered */
    public record Question(
            String questionId,
            String askerId,
            String questionHash,
            LocalDate askedOn,
            @Nullable String answerHash,
            @Nullable LocalDate answeredOn) {}

    /** @param reasonHash grounds of the choice @param conflictHash statement on conflicts of interest */
    public record Screening(
            String personId, String expertOrganisation, String conflictHash, String reasonHash, LocalDate on) {}

    /** @param remarkHash what was said of it; absent when nothing */
    public record TestReading(
            String personId,
            String organisationId,
            boolean understood,
            @Nullable String remarkHash,
            LocalDate on) {}

    /**
     * A solution.
     *
     * @param contracts what each side said of the contract
     * @param results milestones, gate and results, the first first
     * @param failure why its award failed; absent unless it did
     * @param failureHash what was said of the failure; absent when nothing
     */
    public record Answered(
            String solutionId,
            String solverId,
            long priceFen,
            int months,
            @Nullable String listingId,
            @Nullable String patentId,
            String answerHash,
            SolutionStatus status,
            LocalDate submittedOn,
            List<ContractSaid> contracts,
            List<WorkResult> results,
            @Nullable String failure,
            @Nullable String failureHash) {
        public Answered {
            contracts = List.copyOf(contracts);
            results = List.copyOf(results);
        }

        /** Whether a milestone was passed; 0 is the gate. */
        public boolean passed(int milestone) {
            return results.stream()
                    .anyMatch(r -> r.kind().equals("MILESTONE") && r.milestone() == milestone && r.met());
        }

        /** Whether it was chosen and has not failed. */
        public boolean chosen() {
            return status == SolutionStatus.AWARDED
                    || status == SolutionStatus.CONTRACTED
                    || status == SolutionStatus.FULFILLED;
        }
    }

    /** What one side said of the contract. @param signerId absent for a reader the poster is hidden from */
    public record ContractSaid(
            @Nullable String signerId,
            String contractNumber,
            LocalDate signedOn,
            long amountFen,
            @Nullable String registrationNumber,
            List<Milestone> milestones) {
        public ContractSaid {
            milestones = List.copyOf(milestones);
        }
    }

    /** @param kind MILESTONE or RESULT @param milestone number; 0 is the gate, -1 a result */
    public record WorkResult(
            String kind,
            int milestone,
            boolean met,
            List<Measured> measured,
            @Nullable String reasonHash,
            LocalDate on) {
        public WorkResult {
            measured = List.copyOf(measured);
        }
    }

    /** Whether the call was closed, so that solutions are no secret from those who choose. */
    public boolean closed() {
        return closedOn != null;
    }

    public Optional<Answered> solution(String solutionId) {
        return solutions.stream().filter(s -> s.solutionId().equals(solutionId)).findFirst();
    }

    /** Solutions that were not taken back. */
    public List<Answered> live() {
        return solutions.stream()
                .filter(s -> s.status() != SolutionStatus.WITHDRAWN)
                .toList();
    }

    /** Whether a person is appointed to screen. */
    public boolean screenedBy(String personId) {
        return experts.stream().anyMatch(expert -> expert.personId().equals(personId));
    }

    /** Whether a person has said what it found. */
    public boolean screeningGivenBy(String personId) {
        return screenings.stream().anyMatch(s -> s.personId().equals(personId));
    }

    public boolean solvedBy(String organisationId) {
        return solutions.stream().anyMatch(s -> s.solverId().equals(organisationId));
    }

    /** Days since publication; 0 before. */
    public long daysOpen(LocalDate today) {
        return publishedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(publishedOn, today));
    }
}
