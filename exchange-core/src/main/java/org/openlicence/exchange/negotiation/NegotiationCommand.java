package org.openlicence.exchange.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Negotiation} (普通许可磋商). State table: docs/domain/negotiation.md */
public sealed interface NegotiationCommand extends ExchangeCommand {
    NegotiationId negotiationId();

    @Override
    default String aggregateId() {
        return negotiationId().value();
    }

    /**
     * Whoever wants a licence on other terms than announced ones asks the owners for it. Refused by LC-03, LC-05, LC-12, OL-03,
     * OL-04, NG-04 (an owner is not on the exchange), NG-09 (same id, other content).
     *
     * @param intendedUse what the taker will do with the patent
     * @param message first words to the owners, at most 2,000 characters; absent when none
     */
    @Permit(role = Role.REPRESENTATIVE)
    record OpenNegotiation(
            NegotiationId negotiationId,
            PatentId patentId,
            IntendedUse intendedUse,
            @Nullable String message,
            Origin origin)
            implements NegotiationCommand {}

    /**
     * An offer, or the answer to one with other terms (Civil Code art. 488). Binds whoever makes it. Refused by NG-01 (sole or
     * exclusive while listed), NG-02 (not ordinary), NG-03 (the other side has the word), NG-05, OL-11, OL-12, OL-19.
     *
     * @param note to the other side, at most 2,000 characters; absent when none
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record MakeOffer(
            NegotiationId negotiationId,
            ContractTerms terms,
            @Nullable String note,
            Origin origin) implements NegotiationCommand {}

    /**
     * A party agrees to the last offer; with everybody's word the terms are agreed. Refused by NG-05, NG-06 (another version).
     *
     * @param contentHash hash of the version agreed to
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record AcceptOffer(NegotiationId negotiationId, String contentHash, Origin origin) implements NegotiationCommand {}

    /**
     * A public owner says since when, and where, the agreed price is published (Law on Promoting the Transformation of S&T
     * Achievements art. 18). Refused by NG-05, NG-08 (impossible day).
     *
     * @param place where the notice can be read, at most 500 characters
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record RecordPublicity(NegotiationId negotiationId, LocalDate noticeOn, String place, Origin origin)
            implements NegotiationCommand {}

    /**
     * A party signs the agreed version; the last signature concludes the contract. Refused by NG-05, NG-06, NG-07 (publicity not
     * over), NG-10 (owners changed), LC-04, LC-05, OL-03, OL-04.
     *
     * @param contentHash hash of what is signed
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record SignContract(NegotiationId negotiationId, String contentHash, Origin origin) implements NegotiationCommand {}

    /** A party ends the negotiation. Refused by NG-05 once everybody signed. @param reason at most 500 characters */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record BreakOff(NegotiationId negotiationId, String reason, Origin origin) implements NegotiationCommand {}
}
