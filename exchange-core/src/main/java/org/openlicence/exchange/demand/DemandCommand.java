package org.openlicence.exchange.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationId;
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

    /** Asks another organisation to read it before it is public. Refused by IN-01, DEM-03. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record InviteTestReader(DemandId demandId, OrganisationId organisationId, Origin origin) implements Entry {}

    /**
     * A colleague of the writer, or somebody of an organisation that was asked, says whether it is understood. Refused by
     * IN-01, DEM-03, DEM-30 (the writer, or nobody asked).
     *
     * @param remark what is not clear; required when it is not understood
     */
    @Permit(role = Role.REPRESENTATIVE)
    record GiveTestReading(
            DemandId demandId, boolean understood, @Nullable String remark, Origin origin) implements Entry {}

    /**
     * Opens the call, now or on a later day. Refused by IN-01, DEM-03, DEM-07 (window), DEM-31 (from when).
     *
     * @param publishFrom day from which it is public; absent for today
     * @param publishTo last day on which solutions are taken
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.DEMANDER)
    record PublishDemand(DemandId demandId, @Nullable LocalDate publishFrom, LocalDate publishTo, Origin origin)
            implements Entry {}

    /** The day chosen for the publication has come. Refused by DEM-03, DEM-08 (too early). */
    @Permit(role = Role.SYSTEM)
    record OpenCall(DemandId demandId, Origin origin) implements Entry {}

    /** It leaves the list soon; its poster is told. Refused by DEM-03, DEM-08 (too early). */
    @Permit(role = Role.SYSTEM)
    record AnnounceExpiry(DemandId demandId, Origin origin) implements Entry {}

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
