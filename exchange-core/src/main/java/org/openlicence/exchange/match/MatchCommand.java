package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.institution.ConflictNature;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/**
 * What can be asked of an introduction (撮合). {@link Relation#ITSELF} is the broker, {@link Relation#TAKER} the enterprise,
 * {@link Relation#PATENTEE} the owner that speaks for all. State table: docs/domain/match.md
 */
public sealed interface MatchCommand extends ExchangeCommand {
    MatchId matchId();

    @Override
    default String aggregateId() {
        return matchId().value();
    }

    /**
     * An institution of the register proposes that two talk. The same again does nothing. Refused by MAT-01 to MAT-08, MAT-16.
     *
     * @param demandId the published need; absent when the broker knows it otherwise
     * @param score of the comparison, basis points; absent when compared by hand
     * @param elements those that fit
     * @param reasons what speaks for it, at most 2,000 characters; both sides read it
     * @param conflict the conflict of interest the broker states; absent is the statement that there is none
     * @param contract under which it is paid; absent when it is not
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    @Permit(role = Role.SYSTEM)
    record ProposeMatch(
            MatchId matchId,
            @Nullable DemandId demandId,
            OrganisationId enterpriseId,
            PatentId patentId,
            @Nullable Integer score,
            Set<Element> elements,
            String reasons,
            @Nullable ConflictNature conflict,
            @Nullable BrokerageContract contract,
            Origin origin)
            implements MatchCommand {
        public ProposeMatch {
            elements = Set.copyOf(elements);
        }
    }

    /**
     * A side agrees to be introduced, and the one that pays to the brokerage contract. Refused by MAT-09, MAT-10, MAT-22.
     *
     * @param shownRate commission it was shown, basis points
     * @param shownContract SHA-256 of the contract it was shown; absent where there is no text
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ConsentToContact(
            MatchId matchId, int shownRate, @Nullable String shownContract, Origin origin) implements MatchCommand {}

    /** A side does not want it. Refused by MAT-09. @param note at most 1,000 characters */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record DeclineMatch(
            MatchId matchId, MatchRefusal reason, @Nullable String note, Origin origin) implements MatchCommand {}

    /** Days before a proposal lapses. Nothing when it was said, both have answered, or it is over. Refused by MAT-21. */
    @Permit(role = Role.SYSTEM)
    record MarkAnswerDueSoon(MatchId matchId, Origin origin) implements MatchCommand {}

    /** Nobody answered in time. Nothing once both have, or it is over. Refused by MAT-11. */
    @Permit(role = Role.SYSTEM)
    record LapseMatch(MatchId matchId, Origin origin) implements MatchCommand {}

    /** The enterprise says what it thinks. Refused by MAT-09, MAT-13. @param refusal given when nothing is intended */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record GiveFeedback(
            MatchId matchId,
            int prospect,
            Improvement improvement,
            @Nullable String improvementText,
            Intention intention,
            @Nullable MatchRefusal refusal,
            Origin origin)
            implements MatchCommand {}

    /** The owner answers the need. Refused by MAT-09, MAT-14. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record AnswerNeed(MatchId matchId, String answer, Origin origin) implements MatchCommand {}

    /**
     * The exchange links what came of it. Nothing when it is over or linked already: the first outcome counts. Refused by
     * MAT-09 (not introduced), MAT-15.
     *
     * @param sumFen due at conclusion; absent where there is none
     */
    @Permit(role = Role.SYSTEM)
    record LinkOutcome(
            MatchId matchId,
            OutcomeKind kind,
            String reference,
            LocalDate concludedOn,
            @Nullable Long sumFen,
            Origin origin)
            implements MatchCommand {}

    /** What was linked never came about. Nothing for another reference. */
    @Permit(role = Role.SYSTEM)
    record UnlinkOutcome(MatchId matchId, String reference, Origin origin) implements MatchCommand {}

    /**
     * A royalty or instalment was paid under a licence. Nothing unless that licence is the outcome, its contract counts what
     * is paid later, and the payment was not counted yet.
     *
     * @param licenceId the licence it was paid under
     * @param reference of the bank
     */
    @Permit(role = Role.SYSTEM)
    record CountRoyalty(
            MatchId matchId, LicenceId licenceId, String reference, Money amount, LocalDate paidOn, Origin origin)
            implements MatchCommand {}

    /** Refused by MAT-09, MAT-16, MAT-17, MAT-19 (a claim is not settled yet). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ClaimCommission(MatchId matchId, Money amount, Origin origin) implements MatchCommand {}

    /** The side that owes it says it was paid. Refused by MAT-09, MAT-18, MAT-19 (not claimed), MAT-20. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record SettleCommission(MatchId matchId, String reference, LocalDate paidOn, Origin origin)
            implements MatchCommand {}

    /** A side reports the broker; a credit case follows. Refused by MAT-23. @param evidence at most 2,000 characters */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ReportMisconduct(MatchId matchId, MisconductKind kind, String evidence, Origin origin)
            implements MatchCommand {}
}
