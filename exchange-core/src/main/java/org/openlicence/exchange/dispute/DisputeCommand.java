package org.openlicence.exchange.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a dispute over a licence (纠纷). State table: docs/domain/dispute.md */
public sealed interface DisputeCommand extends ExchangeCommand {
    DisputeId disputeId();

    @Override
    default String aggregateId() {
        return disputeId().value();
    }

    /**
     * A party of a licence raises a dispute. The same again does nothing. Refused by DP-07 (the id names another one).
     *
     * @param claim what is asked for and why, at most 2,000 characters; kept beside the log
     * @param claimedFen sum asked for, fen; absent when none is
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record OpenDispute(
            DisputeId disputeId,
            LicenceId licenceId,
            DisputeSubject subject,
            String claim,
            @Nullable Long claimedFen,
            Origin origin)
            implements DisputeCommand {}

    /** The other side answers, and the parties talk. Refused by DP-01, DP-03 (own claim). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record AnswerDispute(DisputeId disputeId, String answer, Origin origin) implements DisputeCommand {}

    /** Either side proposes how to end it; a later proposal takes the place of an earlier one. Refused by DP-01. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record ProposeSettlement(DisputeId disputeId, String terms, Origin origin) implements DisputeCommand {}

    /**
     * The other side accepts, which ends the dispute. Refused by DP-01, DP-03 (own proposal), DP-06 (replaced meanwhile).
     *
     * @param proposal number of the one that was read
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record AcceptSettlement(DisputeId disputeId, int proposal, Origin origin) implements DisputeCommand {}

    /** Either side has asked the patent office to mediate. Refused by DP-01, DP-02 (impossible day). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record RequestMediation(DisputeId disputeId, String reference, LocalDate requestedOn, Origin origin)
            implements DisputeCommand {}

    /** The patent office ended its mediation. Refused by DP-01, DP-02. @param agreed whether the parties agreed */
    @Permit(role = Role.REGISTRAR)
    record RecordMediation(DisputeId disputeId, boolean agreed, String reference, LocalDate endedOn, Origin origin)
            implements DisputeCommand {}

    /** Either side has gone to court. Refused by DP-01, DP-02. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record BringToCourt(DisputeId disputeId, String caseNumber, LocalDate filedOn, Origin origin)
            implements DisputeCommand {}

    /**
     * Either side states how it ended. Refused by DP-02, DP-04 (no such end from here), DP-05 (not the claimant).
     *
     * @param reference of the agreement or judgment; absent for a withdrawal
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record CloseDispute(
            DisputeId disputeId,
            DisputeOutcome outcome,
            @Nullable String reference,
            LocalDate closedOn,
            Origin origin) implements DisputeCommand {}
}
