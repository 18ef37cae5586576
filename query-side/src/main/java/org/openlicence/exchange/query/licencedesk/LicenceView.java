package org.openlicence.exchange.query.licencedesk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.listing.terms.OfferTerms;

/**
 * A licence as its events tell it. For its parties only.
 *
 * @param version sequence of the last event shown; the ETag
 * @param listingId listing whose terms were accepted; absent for a negotiated licence
 * @param pinnedTerms canonical JSON of the offer as accepted; its SHA-256 is {@code termsHash}
 * @param dueFen due at conclusion, fen
 * @param receivedAt when the written notice reached the patentee, or the last signature was given
 * @param validFrom legal day of effect; absent until formed
 * @param validTo first day after the term
 * @param recordalDueOn last day to record it with the patent office
 * @param endedOn day it was completed or ended, or the notice lapsed; absent while running
 * @param endReason of an end or lapse, e.g. {@code STALE}
 * @param contract what only a negotiated licence has
 * @param termination the last proposal to end it by agreement; absent when there is none
 * @param claim paid fees asked back for fairness; absent when none are
 */
public record LicenceView(
        String licenceId,
        long version,
        @Nullable String listingId,
        String patentId,
        String takerId,
        List<String> licensorIds,
        String representativeId,
        String pinnedTerms,
        int termsVersion,
        String termsHash,
        long dueFen,
        Instant receivedAt,
        Use intendedUse,
        LicenceStatus status,
        List<Payment> payments,
        @Nullable Instant effectiveAt,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate recordalDueOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        Instant statusSince,
        Instant changedAt,
        @Nullable Contract contract,
        @Nullable Termination termination,
        @Nullable Claim claim) {
    public LicenceView {
        licensorIds = List.copyOf(licensorIds);
        payments = List.copyOf(payments);
    }

    /**
     * @param text canonical JSON of what was signed; its SHA-256 is {@code contentHash}
     * @param paymentDueOn last day to pay what is due at conclusion; absent when nothing is
     * @param dueCancelled whether that is not owed any more, because the patent was invalidated before
     * @param overdueFrom first day after that last one, once it passed unpaid; absent before
     * @param answerBy last day to answer the licensor's demand; absent when none was made
     */
    public record Contract(
            String negotiationId,
            String text,
            String contentHash,
            @Nullable LocalDate paymentDueOn,
            boolean dueCancelled,
            @Nullable LocalDate overdueFrom,
            @Nullable LocalDate answerBy) {
        Contract cancelled() {
            return new Contract(negotiationId, text, contentHash, paymentDueOn, true, overdueFrom, answerBy);
        }

        Contract late(@Nullable LocalDate from, @Nullable LocalDate answer) {
            return new Contract(negotiationId, text, contentHash, paymentDueOn, dueCancelled, from, answer);
        }
    }

    /** @param signedBy organisations that signed it so far */
    public record Termination(@Nullable String conditions, String contentHash, List<String> signedBy) {
        public Termination {
            signedBy = List.copyOf(signedBy);
        }
    }

    public record Claim(long amountFen, String ground, Instant openedAt) {}

    /** Whether what was due at conclusion has come in and was not sent back. */
    @JsonIgnore
    public boolean paid() {
        return payments.stream().anyMatch(payment -> payment.mismatch() == null && payment.refundOrderedAt() == null);
    }

    /** Whether the taker still owes what a negotiated contract made due. */
    @JsonIgnore
    public boolean owing() {
        return contract != null
                && !contract.dueCancelled()
                && dueFen > 0
                && !paid()
                && status != LicenceStatus.NOT_FORMED;
    }

    /** What the taker said it will do with the patent. */
    public record Use(
            String product,
            LocalDate startOn,
            String divisionCode,
            @Nullable Long expectedSalesFen) {}

    /**
     * Money that arrived.
     *
     * @param mismatch why it did not complete the licence: AMOUNT, PAYER, LISTING_CLOSED, RIGHT_NOT_IN_FORCE,
     *     NOT_AWAITED; absent for the payment that did
     * @param refundOrderedAt when the bank was told to send it back; absent while it was not
     * @param refundReference the bank's reference of the refund carried out
     */
    public record Payment(
            String bankReference,
            long amountFen,
            Instant valueAt,
            @Nullable String mismatch,
            @Nullable Instant refundOrderedAt,
            @Nullable String refundReference) {}

    /** The pinned offer, read from its canonical form. */
    @JsonIgnore
    public OfferTerms terms() {
        return org.openlicence.exchange.query.table.ReadModelJson.MAPPER.readValue(pinnedTerms, OfferTerms.class);
    }

    /** Whether an organisation is party to it: taker or one of the licensors. */
    public boolean visibleTo(String organisationId) {
        return takerId.equals(organisationId) || licensorIds.contains(organisationId);
    }
}
