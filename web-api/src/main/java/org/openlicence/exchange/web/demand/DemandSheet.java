package org.openlicence.exchange.web.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.SealedReadings;
import org.openlicence.exchange.demand.SolutionAnswer;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.query.demanddesk.DemandView;

/**
 * A demand as one reader may see it. What is absent the reader may not see, or it is not there.
 *
 * @param demandNo public number; absent before publication
 * @param demanderId absent where the poster is hidden from this reader
 * @param words absent when they were erased
 * @param solutionCount solutions not taken back, for everybody
 * @param solutions for the poster and the experts once the call is closed and unless taken back, for a solver its own
 * @param sealedPart whether there is one
 * @param sealedOpen whether this reader may open it; never once it was erased
 * @param erased whether it ended so long ago that all but what was announced was erased
 * @param contact whom to reach at the poster; for its awardees and itself
 * @param readings who opened the sealed part; for the poster
 * @param testReaders organisations asked to read it before it is public; for the poster
 * @param testReadings what those said who read it; for the poster and themselves
 * @param experts who screens; for the registrar, the poster and themselves
 * @param registrations numbers of registered contracts, by solution; for both sides
 * @param note words of the last return, withdrawal, screening or award this reader may know, by name
 */
public record DemandSheet(
        String demandId,
        @Nullable String demandNo,
        long version,
        DemandType type,
        DemandStatus status,
        @Nullable String demanderId,
        @Nullable PublicWords words,
        @Nullable String industry,
        @Nullable String province,
        List<Indicator> indicators,
        @Nullable Long budgetFen,
        @Nullable Long ownFundsFen,
        @Nullable LocalDate neededBy,
        @Nullable String ipOwnership,
        @Nullable String cooperationMode,
        String awardMode,
        @Nullable LocalDate gateDate,
        List<Indicator> gateIndicators,
        @Nullable LocalDate publishFrom,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate publishTo,
        @Nullable LocalDate listedUntil,
        long daysOpen,
        List<Clarification> clarifications,
        int solutionCount,
        List<SolutionShown> solutions,
        boolean sealedPart,
        boolean sealedOpen,
        boolean erased,
        @Nullable String contact,
        List<SealedReadings.Reading> readings,
        @Nullable String unmetCause,
        List<DemandNote> notes,
        List<String> testReaders,
        List<TestReadingShown> testReadings,
        List<ExpertShown> experts,
        Map<String, String> registrations,
        Instant changedAt) {
    public DemandSheet {
        indicators = List.copyOf(indicators);
        gateIndicators = List.copyOf(gateIndicators);
        clarifications = List.copyOf(clarifications);
        solutions = List.copyOf(solutions);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
        testReaders = List.copyOf(testReaders);
        testReadings = List.copyOf(testReadings);
        experts = List.copyOf(experts);
        registrations = Map.copyOf(registrations);
    }

    /** @param answer absent until given */
    public record Clarification(
            String questionId,
            String question,
            LocalDate askedOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}

    /** @param answer absent when it was erased @param reasons of rejected results and a failed award; for both sides */
    public record SolutionShown(
            DemandView.Answered solution, @Nullable SolutionAnswer answer, List<DemandNote> reasons) {
        public SolutionShown {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param remark absent when nothing was said, or it was erased */
    public record TestReadingShown(
            String organisationId,
            boolean understood,
            @Nullable String remark,
            LocalDate on) {}

    /** @param given whether the expert has said what it found */
    public record ExpertShown(String personId, String organisationId, boolean given) {}

    /** @param kind RETURNED, WITHDRAWN, CONFLICT, SCREENED, AWARDED, REJECTED or FAILED */
    public record DemandNote(String kind, String words) {}

    /** Number of the registered contract of a solution; absent while there is none, or the reader may not know it. */
    public @Nullable String registrationOf(String solutionId) {
        return registrations.get(solutionId);
    }

    /** The elements nothing was said of. */
    public List<Element> missing() {
        return words == null ? List.of() : List.copyOf(words.missing());
    }

    public String title(boolean chinese) {
        if (words == null) {
            return demandId;
        }
        return !chinese && words.titleEn() != null ? words.titleEn() : words.title();
    }
}
