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
            implements LicenceEvent {}

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
}
