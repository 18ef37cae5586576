package org.openlicence.exchange.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a demand while its call is open, and of the experts after it. */
public sealed interface CallCommand extends DemandCommand {
    /**
     * An organisation binds itself to secrecy and may read the sealed part. Refused by DEM-03, DEM-09 (nothing sealed, or
     * other terms).
     *
     * @param termsHash SHA-256 of the terms that were read
     */
    @Permit(role = Role.REPRESENTATIVE)
    record AcceptSealedTerms(DemandId demandId, String termsHash, Origin origin) implements CallCommand {}

    /** A question everybody reads. Refused by IN-01, DEM-03, DEM-10 (own demand), DEM-02 (id taken), DEM-26 (too many). */
    @Permit(role = Role.REPRESENTATIVE)
    record AskClarification(DemandId demandId, String questionId, String question, Origin origin)
            implements CallCommand {}

    /** The answer, read by everybody. Refused by IN-01, DEM-03, DEM-11 (no such question, or answered). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record AnswerClarification(DemandId demandId, String questionId, String answer, Origin origin)
            implements CallCommand {}

    /**
     * A solution; sent again under its id it takes the place of the earlier version. Refused by IN-01, DEM-03, DEM-10 (the
     * demander or its affiliate leads), DEM-12 (window over), DEM-13 (attachment), DEM-02 (id of somebody else), DEM-27
     * (too many).
     *
     * @param solutionId prefix {@code sol_}
     * @param answer the one-page standard answer
     * @param listingId a listing of the solver to attach; absent for none
     * @param patentId a patent of the solver to attach; absent for none
     * @param notAffiliated the solver states that the demander neither controls it nor is controlled by it nor shares its
     *     controller
     */
    @Permit(role = Role.REPRESENTATIVE)
    record SubmitSolution(
            DemandId demandId,
            String solutionId,
            SolutionAnswer answer,
            long priceFen,
            int months,
            @Nullable ListingId listingId,
            @Nullable PatentId patentId,
            boolean notAffiliated,
            Origin origin)
            implements CallCommand {}

    /** Takes a solution back while the call is open. Refused by DEM-03, DEM-14 (not the solver's). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SOLVER)
    record WithdrawSolution(DemandId demandId, String solutionId, Origin origin) implements CallCommand {}

    /** The window is over. Refused by DEM-03, DEM-08 (too early). */
    @Permit(role = Role.SYSTEM)
    record CloseCall(DemandId demandId, Origin origin) implements CallCommand {}

    /**
     * The registrar names who screens, and may name others while the screening is not over. Refused by IN-01, DEM-03, DEM-15
     * (of the demander or a solver), DEM-16 (own demand), DEM-29 (too few).
     */
    @Permit(role = Role.REGISTRAR)
    record AppointExperts(DemandId demandId, List<AppointedExpert> experts, Origin origin) implements CallCommand {
        public AppointExperts {
            experts = List.copyOf(experts);
        }
    }

    /**
     * An appointed expert names the finalists; when all appointed have, the screening is over. Refused by IN-01, DEM-03,
     * DEM-15 (conflict), DEM-14 (no such solution), DEM-17 (too few finalists for a horse race, but some), DEM-28 (not
     * appointed).
     *
     * @param shortlisted ids of the finalists; empty when none is suitable
     * @param noConflict the expert declares to have no interest in demander or solvers
     * @param conflictStatement in the expert's words, 1 to 500 characters
     * @param reason grounds of the choice, 1 to 2,000 characters
     */
    @Permit(role = Role.EXPERT)
    record RecordExpertScreening(
            DemandId demandId,
            List<String> shortlisted,
            boolean noConflict,
            String conflictStatement,
            String reason,
            Origin origin)
            implements CallCommand {
        public RecordExpertScreening {
            shortlisted = List.copyOf(shortlisted);
        }
    }
}
