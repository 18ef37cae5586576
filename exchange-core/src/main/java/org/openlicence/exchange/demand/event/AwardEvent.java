package org.openlicence.exchange.demand.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.Trace;

/** What happened from the award on. */
public sealed interface AwardEvent extends DemandEvent {
    /**
     * @param solutionIds chosen solutions, more than one in a horse race
     * @param reasonHash SHA-256 of the reason
     * @param signBy last day for the contract
     */
    @EventName("demand.DemandAwarded")
    @Revision("1")
    record DemandAwarded(String demandId, List<String> solutionIds, String reasonHash, LocalDate signBy, Trace trace)
            implements AwardEvent {
        public DemandAwarded {
            solutionIds = List.copyOf(solutionIds);
        }
    }

    /**
     * One side says it signed; the other must say the same.
     *
     * @param signerId the side
     * @param contractNumber number the parties gave the written contract
     * @param amountFen contract sum, fen
     * @param registrationNumber of the technology-contract registration; absent while not registered
     */
    @EventName("demand.ContractSideSigned")
    @Revision("1")
    record ContractSideSigned(
            String demandId,
            String solutionId,
            String signerId,
            String contractNumber,
            LocalDate signedOn,
            long amountFen,
            @Nullable String registrationNumber,
            List<Milestone> milestones,
            Trace trace)
            implements AwardEvent {
        public ContractSideSigned {
            milestones = List.copyOf(milestones);
        }
    }

    /** Both sides said the same of it. */
    @EventName("demand.ContractSigned")
    @Revision("1")
    record ContractSigned(String demandId, String solutionId, String contractNumber, LocalDate signedOn, Trace trace)
            implements AwardEvent {}

    /**
     * The signed contract was registered as a technology contract. A later number takes the place of an earlier one.
     *
     * @param registrationNumber of the registration (合同登记编号), as the party that recorded it gave it
     */
    @EventName("demand.TechnologyContractRegistered")
    @Revision("1")
    record TechnologyContractRegistered(String demandId, String solutionId, String registrationNumber, Trace trace)
            implements AwardEvent {}

    /** @param milestone number agreed in the contract; 0 for the gate of a horse race */
    @EventName("demand.MilestonePassed")
    @Revision("1")
    record MilestonePassed(String demandId, String solutionId, int milestone, List<Measured> measured, Trace trace)
            implements AwardEvent {
        public MilestonePassed {
            measured = List.copyOf(measured);
        }
    }

    /** @param milestone number agreed in the contract; 0 for the gate of a horse race */
    @EventName("demand.MilestoneFailed")
    @Revision("1")
    record MilestoneFailed(String demandId, String solutionId, int milestone, List<Measured> measured, Trace trace)
            implements AwardEvent {
        public MilestoneFailed {
            measured = List.copyOf(measured);
        }
    }

    @EventName("demand.DemandFulfilled")
    @Revision("1")
    record DemandFulfilled(String demandId, String solutionId, List<Measured> measured, Trace trace)
            implements AwardEvent {
        public DemandFulfilled {
            measured = List.copyOf(measured);
        }
    }

    /** @param reasonHash SHA-256 of the reason */
    @EventName("demand.ResultRejected")
    @Revision("1")
    record ResultRejected(String demandId, String solutionId, List<Measured> measured, String reasonHash, Trace trace)
            implements AwardEvent {
        public ResultRejected {
            measured = List.copyOf(measured);
        }
    }

    /**
     * @param reason NOT_SIGNED, GIVEN_UP, WORK_FAILED or GATE_MISSED
     * @param noteHash SHA-256 of what was said of it; absent when nothing
     */
    @EventName("demand.AwardFailed")
    @Revision("1")
    record AwardFailed(
            String demandId,
            String solutionId,
            String reason,
            @Nullable String noteHash,
            Trace trace) implements AwardEvent {}
}
