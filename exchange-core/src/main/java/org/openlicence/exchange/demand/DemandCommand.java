package org.openlicence.exchange.demand;

import java.time.LocalDate;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a demand from its draft to the public list. State table: docs/domain/demand.md */
public sealed interface DemandCommand extends ExchangeCommand permits CallCommand, AwardCommand, DemandCommand.Entry {
    DemandId demandId();

    @Override
    default String aggregateId() {
        return demandId().value();
    }

    /** From the draft to the public list, and off it. */
    sealed interface Entry extends DemandCommand {}

    /** An organisation writes down what it needs. The same again does nothing. Refused by IN-01, DEM-01, DEM-02. */
    @Permit(role = Role.REPRESENTATIVE)
    record DraftDemand(DemandId demandId, DemandContent content, Origin origin) implements Entry {}

    /** Changes a draft as a whole. Refused by IN-01, DEM-01, DEM-03. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record ReviseDemand(DemandId demandId, DemandContent content, Origin origin) implements Entry {}

    /** Hands it to the registrar. Refused by DEM-03, DEM-04 (incomplete), DEM-05 (effect without a number). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record SubmitDemand(DemandId demandId, Origin origin) implements Entry {}

    /**
     * The registrar finds it real and clear. Refused by DEM-03, DEM-06 (credit), DEM-16 (own demand).
     *
     * @param creditCleanSince first day since which nothing bad is on record
     */
    @Permit(role = Role.REGISTRAR)
    record VetDemand(DemandId demandId, LocalDate creditCleanSince, Origin origin) implements Entry {}

    /** The registrar gives it back with what is to be mended. Refused by DEM-03. */
    @Permit(role = Role.REGISTRAR)
    record ReturnDemand(DemandId demandId, String reason, Origin origin) implements Entry {}

    /**
     * Opens the call. Refused by DEM-03, DEM-07 (window).
     *
     * @param publishTo last day on which solutions are taken
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record PublishDemand(DemandId demandId, LocalDate publishTo, Origin origin) implements Entry {}

    /** Time ran out without a renewal. Refused by DEM-03, DEM-08 (too early). */
    @Permit(role = Role.SYSTEM)
    record ExpireDemand(DemandId demandId, Origin origin) implements Entry {}

    /** It still stands: another spell on the list. Refused by DEM-03. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record RenewDemand(DemandId demandId, Origin origin) implements Entry {}

    /** Takes it back before an award, with a reason the bidders read. Refused by DEM-03. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record WithdrawDemand(DemandId demandId, String reason, Origin origin) implements Entry {}
}
