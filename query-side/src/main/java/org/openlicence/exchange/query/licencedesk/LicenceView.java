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
 * @param pinnedTerms canonical JSON of the offer as accepted; its SHA-256 is {@code termsHash}
 * @param dueFen due at conclusion, fen
 * @param receivedAt when the written notice reached the patentee
 * @param validFrom legal day of effect; absent until formed
 * @param validTo first day after the term
 * @param recordalDueOn last day to record it with the patent office
 * @param endedOn day it was completed or ended, or the notice lapsed; absent while running
 * @param endReason of an end or lapse, e.g. {@code STALE}
 */
public record LicenceView(
        String licenceId,
        long version,
        String listingId,
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
        Instant changedAt) {
    public LicenceView {
        licensorIds = List.copyOf(licensorIds);
        payments = List.copyOf(payments);
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
