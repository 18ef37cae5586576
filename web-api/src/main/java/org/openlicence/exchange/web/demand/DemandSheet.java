package org.openlicence.exchange.web.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param demanderId absent where the poster is hidden from this reader
 * @param words absent when they were erased
 * @param solutionCount solutions not taken back, for everybody
 * @param solutions for the poster and the experts once the call is closed and unless taken back, for a solver its own
 * @param sealedPart whether there is one
 * @param sealedOpen whether this reader may open it
 * @param contact whom to reach at the poster; for its awardees and itself
 * @param readings who opened the sealed part; for the poster
 * @param note words of the last return, withdrawal, screening or award this reader may know, by name
 */
public record DemandSheet(
        String demandId,
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
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate publishTo,
        @Nullable LocalDate listedUntil,
        long daysOpen,
        List<Clarification> clarifications,
        int solutionCount,
        List<SolutionShown> solutions,
        boolean sealedPart,
        boolean sealedOpen,
        @Nullable String contact,
        List<SealedReadings.Reading> readings,
        @Nullable String unmetCause,
        List<DemandNote> notes,
        Instant changedAt) {
    public DemandSheet {
        indicators = List.copyOf(indicators);
        gateIndicators = List.copyOf(gateIndicators);
        clarifications = List.copyOf(clarifications);
        solutions = List.copyOf(solutions);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
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

    /** @param kind RETURNED, WITHDRAWN, CONFLICT, SCREENED, AWARDED, REJECTED or FAILED */
    public record DemandNote(String kind, String words) {}

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
