package org.openlicence.exchange.licence.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a licence. */
public sealed interface LicenceEvent extends ExchangeEvent {
    String licenceId();

    @Override
    default String aggregateId() {
        return licenceId();
    }

    /**
     * The taker's written notice reached the patentee.
     *
     * @param terms canonical JSON of the offer as accepted; with its version and hash it pins the terms for ever
     * @param licensorIds every owner of the patent
     * @param representativeId the owner that speaks for them
     * @param patentExpiresOn first day after the life of the right; no licence outlives it
     */
    @EventName("licence.NoticeServed")
    @Revision("1")
    record NoticeServed(
            String licenceId,
            String listingId,
            String patentId,
            String takerId,
            List<String> licensorIds,
            String representativeId,
            String terms,
            int termsVersion,
            String termsHash,
            long dueFen,
            Instant receivedAt,
            @Nullable LocalDate patentExpiresOn,
            String useProduct,
            LocalDate useStartOn,
            String useDivisionCode,
            @Nullable Long useExpectedSalesFen,
            Trace trace)
            implements LicenceEvent, LicenceBegun {}

    /**
     * Both sides signed a negotiated contract of one content (Civil Code art. 863); {@link LicenceFormed} follows at once.
     *
     * @param contract canonical JSON of what was signed; its SHA-256 is {@code contractHash}
     * @param terms canonical JSON of fee and term within it; its SHA-256 is {@code termsHash}
     * @param termsVersion number of the offer that was agreed on
     * @param dueFen due at conclusion, fen
     * @param paymentDueOn last day to pay it, as agreed; absent when nothing is due
     * @param receivedAt when the last signature was given
     */
    @EventName("licence.ContractConcluded")
    @Revision("1")
    record ContractConcluded(
            String licenceId,
            String negotiationId,
            String patentId,
            String takerId,
            List<String> licensorIds,
            String representativeId,
            String contract,
            String contractHash,
            String terms,
            int termsVersion,
            String termsHash,
            long dueFen,
            @Nullable LocalDate paymentDueOn,
            Instant receivedAt,
            String useProduct,
            LocalDate useStartOn,
            String useDivisionCode,
            @Nullable Long useExpectedSalesFen,
            Trace trace)
            implements LicenceEvent, LicenceBegun {
        /** No listing: what was negotiated does not stand or fall with one. */
        @Override
        public @Nullable String listingId() {
            return null;
        }
    }

    /** The whole sum due arrived from the taker in time. */
    @EventName("licence.PaymentConfirmed")
    @Revision("1")
    record PaymentConfirmed(String licenceId, String bankReference, long amountFen, Instant valueAt, Trace trace)
            implements LicenceEvent {}

    /**
     * Money arrived that does not complete the licence; it goes back.
     *
     * @param reason AMOUNT, PAYER, LISTING_CLOSED, RIGHT_NOT_IN_FORCE, NOT_AWAITED
     */
    @EventName("licence.PaymentMismatched")
    @Revision("1")
    record PaymentMismatched(
            String licenceId,
            String bankReference,
            long dueFen,
            long amountFen,
            String reason,
            Instant valueAt,
            Trace trace)
            implements LicenceEvent {}

    /** The bank is told to send a payment back. */
    @EventName("licence.RefundOrdered")
    @Revision("1")
    record RefundOrdered(String licenceId, String bankReference, long amountFen, String payeeId, Trace trace)
            implements LicenceEvent {}

    @EventName("licence.RefundConfirmed")
    @Revision("1")
    record RefundConfirmed(String licenceId, String bankReference, String refundReference, Trace trace)
            implements LicenceEvent {}

    /**
     * In force: notice and payment are both complete (Patent Law art. 51(1)).
     *
     * @param effectiveAt the later of notice and payment
     * @param validFrom legal day of {@code effectiveAt}
     * @param validTo first day after the term
     * @param recordalDueOn last day to record it with the patent office (Implementing Regulations art. 15)
     */
    @EventName("licence.LicenceFormed")
    @Revision("1")
    record LicenceFormed(
            String licenceId,
            Instant effectiveAt,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate recordalDueOn,
            Trace trace)
            implements LicenceEvent {}

    /**
     * No licence came of the notice.
     *
     * @param reason STALE, WITHDRAWN_BY_TAKER, LISTING_CLOSED, RIGHT_NOT_IN_FORCE
     */
    @EventName("licence.NoticeLapsed")
    @Revision("1")
    record NoticeLapsed(String licenceId, String reason, Trace trace) implements LicenceEvent {}

    @EventName("licence.LicenceCompleted")
    @Revision("1")
    record LicenceCompleted(String licenceId, LocalDate completedOn, Trace trace) implements LicenceEvent {}

    @EventName("licence.LicenceEnded")
    @Revision("1")
    record LicenceEnded(String licenceId, String reason, LocalDate endedOn, Trace trace) implements LicenceEvent {}

    /**
     * The right had ended on or before the day the licence formed on, and the register said so only later: no licence formed
     * (Civil Code art. 865). What was paid for it goes back.
     *
     * @param formerStatus IN_FORCE, COMPLETED or ENDED
     * @param rightEndedOn first day without the right
     */
    @EventName("licence.FormationCorrected")
    @Revision("1")
    record FormationCorrected(String licenceId, String formerStatus, String reason, LocalDate rightEndedOn, Trace trace)
            implements LicenceEvent {}

    /**
     * A licence that was over had ended earlier than was known, because its right had.
     *
     * @param endedOn first day without the licence
     */
    @EventName("licence.EndCorrected")
    @Revision("1")
    record EndCorrected(String licenceId, String reason, LocalDate endedOn, Trace trace) implements LicenceEvent {}

    /**
     * A sum of a negotiated contract that was not due yet when the patent was invalidated is not owed any more (Patent Law
     * art. 47).
     */
    @EventName("licence.DueCancelled")
    @Revision("1")
    record DueCancelled(String licenceId, long amountFen, LocalDate dueOn, Trace trace) implements LicenceEvent {}

    /**
     * What a negotiated contract made due at its conclusion was not paid by the last day agreed (Civil Code arts 579, 873).
     *
     * @param amountFen what is owed, fen; no penalty was agreed on
     * @param dueOn that last day
     */
    @EventName("licence.ContractSumFellOverdue")
    @Revision("1")
    record ContractSumFellOverdue(String licenceId, long amountFen, LocalDate dueOn, Trace trace)
            implements LicenceEvent {}

    /**
     * A licensor asked for that sum (Civil Code art. 563(3)).
     *
     * @param answerBy last day to pay; from the next one a licensor may end the licence
     */
    @EventName("licence.ContractSumDemanded")
    @Revision("1")
    record ContractSumDemanded(String licenceId, LocalDate answerBy, Trace trace) implements LicenceEvent {}

    /**
     * The taker asks for paid fees back because keeping them would be plainly unfair (Patent Law art. 47(3)).
     *
     * @param amountFen what it asks for, fen
     */
    @EventName("licence.FairnessClaimOpened")
    @Revision("1")
    record FairnessClaimOpened(String licenceId, long amountFen, String ground, Trace trace) implements LicenceEvent {}

    /**
     * The taker wanted to let somebody else practise the patent, or to hand its licence on; that was refused (Patent Law art. 12,
     * Civil Code art. 867).
     *
     * @param kind SUBLICENCE or ASSIGNMENT
     * @param recipient whom it named
     */
    @EventName("licence.PassingOnRefused")
    @Revision("1")
    record PassingOnRefused(String licenceId, String kind, String recipient, Trace trace) implements LicenceEvent {}

    /**
     * One side proposes to end the licence by agreement (Civil Code art. 562); the signature of the proposer follows at once.
     *
     * @param conditions what the sides agree on besides; absent when nothing
     * @param content canonical JSON of the proposal
     * @param contentHash SHA-256 of {@code content}, which every party signs
     */
    @EventName("licence.TerminationProposed")
    @Revision("1")
    record TerminationProposed(
            String licenceId, @Nullable String conditions, String content, String contentHash, Trace trace)
            implements LicenceEvent {}

    /**
     * A party signed the proposal; {@link LicenceEnded} follows the last one.
     *
     * @param statement the signed text
     * @param method how it was signed, see {@code ContractSigner}
     */
    @EventName("licence.TerminationSigned")
    @Revision("1")
    record TerminationSigned(
            String licenceId,
            String organisationId,
            String contentHash,
            String statement,
            String signature,
            String keyId,
            String method,
            Trace trace)
            implements LicenceEvent {}
}
