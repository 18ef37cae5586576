package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.demand.event.Milestone;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a demand from the award on. */
public sealed interface AwardCommand extends DemandCommand {
    /** The demander chooses, with a reason. Refused by IN-01, DEM-03, DEM-14 (no finalist), DEM-17 (how many). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record Award(DemandId demandId, List<String> solutionIds, String reason, Origin origin) implements AwardCommand {
        public Award {
            solutionIds = List.copyOf(solutionIds);
        }
    }

    /**
     * One side states the written contract; when the other states the same it is signed. Refused by IN-01, DEM-03, DEM-14,
     * DEM-18 (says something else than the other side), DEM-19 (impossible day).
     *
     * @param registrationNumber of the technology-contract registration; absent while not registered
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SOLVER)
    record SignTechnologyContract(
            DemandId demandId,
            String solutionId,
            String contractNumber,
            LocalDate signedOn,
            long amountFen,
            @Nullable String registrationNumber,
            List<Milestone> milestones,
            Origin origin)
            implements AwardCommand {
        public SignTechnologyContract {
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * The signed contract was registered as a technology contract. Refused by IN-01, DEM-03, DEM-14.
     *
     * @param registrationNumber at most 40 characters; the number this exchange gives has 16 digits
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SOLVER)
    record RecordContractRegistration(DemandId demandId, String solutionId, String registrationNumber, Origin origin)
            implements AwardCommand {}

    /** Values of a milestone against its targets. Refused by IN-01, DEM-03, DEM-14, DEM-20 (milestone, values). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record RecordMilestone(DemandId demandId, String solutionId, int milestone, List<Measured> measured, Origin origin)
            implements AwardCommand {
        public RecordMilestone {
            measured = List.copyOf(measured);
        }
    }

    /** Values of a runner at the gate of a horse race; a runner that misses it is out. Refused like a milestone. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record PassGate(DemandId demandId, String solutionId, List<Measured> measured, Origin origin)
            implements AwardCommand {
        public PassGate {
            measured = List.copyOf(measured);
        }
    }

    /** The result meets every mandatory indicator. Refused by IN-01, DEM-03, DEM-14, DEM-20, DEM-21 (target missed). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record AcceptResult(DemandId demandId, String solutionId, List<Measured> measured, Origin origin)
            implements AwardCommand {
        public AcceptResult {
            measured = List.copyOf(measured);
        }
    }

    /** The result is not accepted; the work goes on. Refused by IN-01, DEM-03, DEM-14, DEM-20. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record RejectResult(DemandId demandId, String solutionId, List<Measured> measured, String reason, Origin origin)
            implements AwardCommand {
        public RejectResult {
            measured = List.copyOf(measured);
        }
    }

    /**
     * An award came to nothing. Refused by IN-01, DEM-03, DEM-14, DEM-22 (who may say so, and when).
     *
     * @param note what was said of it; required unless the exchange itself acts
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SOLVER)
    @Permit(role = Role.SYSTEM)
    record FailAward(
            DemandId demandId,
            String solutionId,
            FailureReason reason,
            @Nullable String note,
            Origin origin) implements AwardCommand {}
}
