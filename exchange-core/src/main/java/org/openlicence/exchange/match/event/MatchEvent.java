package org.openlicence.exchange.match.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to an introduction by a broker. */
public sealed interface MatchEvent extends ExchangeEvent {
    String matchId();

    @Override
    default String aggregateId() {
        return matchId();
    }

    /**
     * A broker proposed that an enterprise and the owner of a patent talk.
     *
     * @param brokerId {@code org_exchange} where the exchange proposes it itself
     * @param demandId the published need; absent when the broker knows it otherwise
     * @param listingId absent for a patent of the pool
     * @param ownerId the owner that speaks for {@code ownerIds}
     * @param score of the comparison, basis points; absent when the broker compared by hand
     * @param elements those of MATERIAL, METHOD, EFFECT, PRODUCT, APPLICATION that fit
     * @param reasonsHash SHA-256 of why the broker proposes it; the words are kept where they can be erased
     * @param conflict SHAREHOLDING, SAME_GROUP, MANAGEMENT, CLIENT; absent when the broker states it has none
     * @param contract the written brokerage contract; absent when there is none, and then no commission
     * @param answerBy last day for both sides to answer
     */
    @EventName("match.MatchProposed")
    @Revision("2")
    record MatchProposed(
            String matchId,
            String brokerId,
            @Nullable String demandId,
            String enterpriseId,
            String patentId,
            @Nullable String listingId,
            String ownerId,
            List<String> ownerIds,
            @Nullable Integer score,
            List<String> elements,
            String reasonsHash,
            @Nullable String conflict,
            @Nullable AgreedCommission contract,
            LocalDate answerBy,
            Trace trace)
            implements MatchEvent {
        public MatchProposed {
            ownerIds = List.copyOf(ownerIds);
            elements = List.copyOf(elements);
        }
    }

    /**
     * @param payer ENTERPRISE, OWNER
     * @param royalties whether royalties and instalments that are paid later bear the commission too
     * @param documentHash SHA-256 of its text, which is kept where it can be erased; absent in proposals that gave none
     */
    record AgreedCommission(
            String reference,
            LocalDate signedOn,
            int rateBasisPoints,
            String payer,
            boolean royalties,
            @Nullable String documentHash) {}

    /**
     * @param side ENTERPRISE, OWNER
     * @param shownRate commission the side was shown, basis points; 0 for none
     * @param contractHash SHA-256 of the brokerage contract it was shown; absent where there was no text
     */
    @EventName("match.SideConsented")
    @Revision("2")
    record SideConsented(
            String matchId,
            String side,
            int shownRate,
            @Nullable String contractHash,
            Trace trace) implements MatchEvent {}

    /** The time to answer a proposal ends soon, and a side has not answered. */
    @EventName("match.AnswerFellDueSoon")
    @Revision("1")
    record AnswerFellDueSoon(String matchId, Trace trace) implements MatchEvent {}

    /**
     * Both sides have agreed: from here they may see each other's contacts, and the broker's credit stands.
     *
     * @param tier of the broker on that day; EXCHANGE where there is none
     * @param inspected whether the introduction is drawn for inspection, by the rate of the tier
     * @param outcomeUntil last day on which what the two agree on counts as its outcome
     */
    @EventName("match.MatchIntroduced")
    @Revision("1")
    record MatchIntroduced(String matchId, String tier, boolean inspected, LocalDate outcomeUntil, Trace trace)
            implements MatchEvent {
        /** Takes the place of a tier where the exchange proposed the introduction itself. */
        public static final String BY_EXCHANGE = "EXCHANGE";
    }

    /** @param noteHash SHA-256 of a word beside the reason; absent when there is none */
    @EventName("match.MatchDeclined")
    @Revision("1")
    record MatchDeclined(
            String matchId,
            String side,
            String reason,
            @Nullable String noteHash,
            Trace trace) implements MatchEvent {}

    @EventName("match.MatchLapsed")
    @Revision("1")
    record MatchLapsed(String matchId, Trace trace) implements MatchEvent {}

    /**
     * The enterprise said what it thinks of the patent.
     *
     * @param prospect of industrialisation, 1 to 5
     * @param improvement NONE, MINOR, MAJOR
     * @param improvementHash SHA-256 of what is to be improved
     * @param intention NONE ends the match; LICENCE, ASSIGN, JOINT_RD, OPEN_LICENCE
     * @param refusal why nothing is intended; given with NONE
     * @param answererId owner that has to answer; absent, like the day after it, when nothing is intended
     * @param answerBy last day for it to answer
     */
    @EventName("match.FeedbackGiven")
    @Revision("1")
    record FeedbackGiven(
            String matchId,
            int prospect,
            String improvement,
            @Nullable String improvementHash,
            String intention,
            @Nullable String refusal,
            @Nullable String answererId,
            @Nullable LocalDate answerBy,
            Trace trace)
            implements MatchEvent {}

    @EventName("match.NeedAnswered")
    @Revision("1")
    record NeedAnswered(String matchId, String answerHash, Trace trace) implements MatchEvent {}

    /**
     * The exchange saw what came of it.
     *
     * @param kind LICENCE, CONTRACT, AWARD
     * @param reference id of the licence or demand
     * @param sumFen due at conclusion, fen; absent where there is none
     */
    @EventName("match.MatchConcluded")
    @Revision("1")
    record MatchConcluded(
            String matchId,
            String kind,
            String reference,
            LocalDate concludedOn,
            @Nullable Long sumFen,
            Trace trace) implements MatchEvent {}

    /** The licence turned out never to have formed, or the award failed: the two are in talks again. */
    @EventName("match.OutcomeUnlinked")
    @Revision("1")
    record OutcomeUnlinked(String matchId, String reference, Trace trace) implements MatchEvent {}

    /**
     * A sum that was paid later under the outcome, and bears the commission too.
     *
     * @param reference of the bank, by which it is counted once
     */
    @EventName("match.RoyaltyCounted")
    @Revision("1")
    record RoyaltyCounted(String matchId, String reference, long sumFen, LocalDate paidOn, Trace trace)
            implements MatchEvent {}

    @EventName("match.CommissionClaimed")
    @Revision("1")
    record CommissionClaimed(String matchId, long amountFen, Trace trace) implements MatchEvent {}

    @EventName("match.CommissionSettled")
    @Revision("1")
    record CommissionSettled(String matchId, long amountFen, String reference, LocalDate paidOn, Trace trace)
            implements MatchEvent {}

    /** @param number of the report in this match, from 1 @param evidenceHash SHA-256 of what is said */
    @EventName("match.MisconductReported")
    @Revision("1")
    record MisconductReported(
            String matchId, int number, String brokerId, String side, String kind, String evidenceHash, Trace trace)
            implements MatchEvent {}
}
