package org.openlicence.exchange.royalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link RoyaltyAccount} (提成费). State table: docs/domain/royalty.md */
public sealed interface RoyaltyCommand extends ExchangeCommand {
    RoyaltyId royaltyId();

    @Override
    default String aggregateId() {
        return royaltyId().value();
    }

    /**
     * A licence with a running share has formed, or its free trial was converted. Sent by the exchange; a repeat does nothing.
     *
     * @param minimum least royalty of every period; absent when the plan has none
     * @param entry due at conclusion
     * @param validTo first day after the licence
     * @param paidFrom first day of the first period after a free trial; absent where it is that of the licence
     */
    @Permit(role = Role.SYSTEM)
    record OpenRoyalty(
            RoyaltyId royaltyId,
            LicenceId licenceId,
            String takerId,
            List<String> licensorIds,
            RoyaltyBase base,
            int basisPoints,
            String definition,
            int periodMonths,
            @Nullable Money minimum,
            Money entry,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable LocalDate paidFrom,
            Origin origin)
            implements RoyaltyCommand {}

    /**
     * The taker states a period that has ended. Refused by RY-01 (no such period), RY-02 (not ended), RY-03 (stated
     * otherwise), RY-05 (definition not confirmed). The same statement again changes nothing.
     *
     * @param baseFen net sales or profit by the plan's definition, fen; only a profit may be negative
     * @param definitionConfirmed whether the taker says that it was reckoned by the plan's definition
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record StateRoyalty(RoyaltyId royaltyId, int period, long baseFen, boolean definitionConfirmed, Origin origin)
            implements RoyaltyCommand {}

    /**
     * The taker corrects a statement. Refused by RY-01, RY-04 (none, or paid), RY-05, RY-18 (audited). The last day to pay
     * stays.
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record CorrectRoyaltyStatement(
            RoyaltyId royaltyId, int period, long baseFen, boolean definitionConfirmed, Origin origin)
            implements RoyaltyCommand {}

    /** The last day to state has passed. Sent by the exchange. Refused by RY-06 before that. */
    @Permit(role = Role.SYSTEM)
    record MarkStatementOverdue(RoyaltyId royaltyId, int period, Origin origin) implements RoyaltyCommand {}

    /**
     * The bank reports a payment. It settles period or sum when payer and amount are right, penalty included; otherwise the
     * money goes back. The same bank reference twice changes nothing.
     *
     * @param period number of the period or sum
     * @param payerId organisation whose account paid
     */
    @Permit(role = Role.SYSTEM)
    record ConfirmRoyaltyPayment(
            RoyaltyId royaltyId,
            int period,
            String bankReference,
            Money amount,
            String payerId,
            Instant valueAt,
            Origin origin)
            implements RoyaltyCommand {}

    /** The bank reports that money went back. Refused by RY-09 when it was not to. */
    @Permit(role = Role.SYSTEM)
    record ConfirmRoyaltyRefund(RoyaltyId royaltyId, String bankReference, String refundReference, Origin origin)
            implements RoyaltyCommand {}

    /** The last day to pay has passed. Sent by the exchange. Refused by RY-06 before that. */
    @Permit(role = Role.SYSTEM)
    record MarkRoyaltyOverdue(RoyaltyId royaltyId, int period, Origin origin) implements RoyaltyCommand {}

    /** A licensor asks for a statement or payment that is overdue. Refused by RY-01, RY-07 (nothing is). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record DemandArrears(RoyaltyId royaltyId, int period, Origin origin) implements RoyaltyCommand {}

    /**
     * A licensor ends the licence because its demand was not answered in time. Refused by RY-01, RY-08 (not demanded,
     * answered, or still in time), RY-10 (the licence is over).
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record DeclareBreach(RoyaltyId royaltyId, int period, Origin origin) implements RoyaltyCommand {}

    /** A licensor gives up the penalty on what is late. Refused by RY-01, RY-13 (there is none). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record WaivePenalty(RoyaltyId royaltyId, int period, Origin origin) implements RoyaltyCommand {}

    /**
     * A licence formed whose fee is paid in instalments, or its free trial was converted. Sent by the exchange; a repeat does nothing.
     *
     * @param tranches all of them, the first is paid at conclusion unless a trial went before
     * @param validTo first day after the licence
     * @param paidFrom first due day after a free trial; absent where months are counted from the licence's first day
     */
    @Permit(role = Role.SYSTEM)
    record OpenInstalments(
            RoyaltyId royaltyId,
            LicenceId licenceId,
            String takerId,
            List<String> licensorIds,
            List<Instalment> tranches,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable LocalDate paidFrom,
            Origin origin)
            implements RoyaltyCommand {}

    /**
     * Taker or licensor reports the event on which an instalment falls due. Refused by RY-11 (none is awaited for it), RY-12
     * (not a day of the licence until today). The same day again changes nothing.
     *
     * @param period number of the instalment
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record ReportDueEvent(RoyaltyId royaltyId, int period, LocalDate occurredOn, Origin origin)
            implements RoyaltyCommand {}

    /** A licensor asks to look into the books for one period. Refused by RY-01, RY-14 (not stated, or audited), RY-15. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record CallAudit(RoyaltyId royaltyId, int period, Origin origin) implements RoyaltyCommand {}

    /**
     * A licensor records what the audit found. What is missing becomes a sum to pay, together with the cost where the taker
     * bears it. Refused by IN-01, RY-01, RY-16 (no audit waits for one).
     *
     * @param baseFen the base as it should have been stated, fen
     * @param costFen cost of the audit, fen
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record RecordAuditFinding(RoyaltyId royaltyId, int period, long baseFen, long costFen, Origin origin)
            implements RoyaltyCommand {}

    /** The taker says whether it agrees with a finding. Refused by RY-01, RY-17 (there is none, or it answered otherwise). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record AnswerAudit(RoyaltyId royaltyId, int period, boolean accepted, Origin origin) implements RoyaltyCommand {}

    /** How a licence came to its end. */
    enum Ending {
        /** Its term is over: everything that was agreed stays owed. */
        COMPLETED,
        /** Lapse, agreement, breach, or it never formed: what was not due by then is not owed. */
        EARLY,
        /** The patent was declared invalid: the same, and what was paid stays paid (Patent Law art. 47). */
        INVALIDATED
    }

    /**
     * The licence is over, or turned out to have been over earlier. Sent by the exchange; a repeat does nothing.
     *
     * @param endedOn first day without the licence
     */
    @Permit(role = Role.SYSTEM)
    record CloseRoyalty(RoyaltyId royaltyId, LocalDate endedOn, Ending ending, Origin origin)
            implements RoyaltyCommand {}
}
