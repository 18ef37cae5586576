package org.openlicence.exchange.demand.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.Trace;

/** What happened while a call was open, and what the experts found. */
public sealed interface CallEvent extends DemandEvent {
    /** @param termsHash SHA-256 of the terms of secrecy that were accepted */
    @EventName("demand.SealedTermsAccepted")
    @Revision("1")
    record SealedTermsAccepted(String demandId, String organisationId, String termsHash, Trace trace)
            implements CallEvent {}

    /** @param questionHash SHA-256 of a public question */
    @EventName("demand.ClarificationAsked")
    @Revision("1")
    record ClarificationAsked(String demandId, String questionId, String questionHash, Trace trace)
            implements CallEvent {}

    /** @param answerHash SHA-256 of the answer, which everybody reads */
    @EventName("demand.ClarificationGiven")
    @Revision("1")
    record ClarificationGiven(String demandId, String questionId, String answerHash, Trace trace)
            implements CallEvent {}

    /**
     * A solution, or a later version of it.
     *
     * @param solverId organisation that leads
     * @param priceFen what the solver asks, fen
     * @param months how long it takes
     * @param listingId listing attached; absent when none
     * @param patentId patent attached; absent when none
     * @param answerHash SHA-256 of the one-page answer
     */
    @EventName("demand.SolutionSubmitted")
    @Revision("1")
    record SolutionSubmitted(
            String demandId,
            String solutionId,
            String solverId,
            long priceFen,
            int months,
            @Nullable String listingId,
            @Nullable String patentId,
            String answerHash,
            Trace trace)
            implements CallEvent {}

    @EventName("demand.SolutionWithdrawn")
    @Revision("1")
    record SolutionWithdrawn(String demandId, String solutionId, Trace trace) implements CallEvent {}

    @EventName("demand.CallClosed")
    @Revision("1")
    record CallClosed(String demandId, int solutions, Trace trace) implements CallEvent {}

    /**
     * Who is to screen. A later appointment takes the place of an earlier one; what an expert on both said still counts.
     *
     * @param experts in the order of their appointment
     */
    @EventName("demand.ExpertsAppointed")
    @Revision("1")
    record ExpertsAppointed(String demandId, List<AppointedExpert> experts, Trace trace) implements CallEvent {
        public ExpertsAppointed {
            experts = List.copyOf(experts);
        }
    }

    /**
     * What one appointed expert found; the expert is the person of the trace. A later one takes the place of an earlier one.
     *
     * @param shortlisted ids of those the expert finds suitable
     * @param conflictHash SHA-256 of the expert's statement on conflicts of interest
     * @param reasonHash SHA-256 of the grounds
     */
    @EventName("demand.ScreeningGiven")
    @Revision("1")
    record ScreeningGiven(
            String demandId, List<String> shortlisted, String conflictHash, String reasonHash, Trace trace)
            implements CallEvent {
        public ScreeningGiven {
            shortlisted = List.copyOf(shortlisted);
        }
    }

    /**
     * The experts' screening is over.
     *
     * @param shortlisted ids of the finalists; empty when none is suitable
     * @param conflictHash SHA-256 of the last expert's statement on conflicts of interest
     * @param reasonHash SHA-256 of the last expert's grounds
     */
    @EventName("demand.SolutionsShortlisted")
    @Revision("1")
    record SolutionsShortlisted(
            String demandId, List<String> shortlisted, String conflictHash, String reasonHash, Trace trace)
            implements CallEvent {
        public SolutionsShortlisted {
            shortlisted = List.copyOf(shortlisted);
        }
    }
}
