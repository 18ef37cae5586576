package org.openlicence.exchange.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;

/**
 * A negotiated contract that both sides have signed.
 *
 * @param text canonical JSON of what was signed
 * @param contentHash SHA-256 of {@code text}
 * @param version number of the offer that was agreed on
 * @param terms fee and term
 * @param paymentDueOn last day to pay what is due at conclusion; absent when nothing is
 * @param signedAt when the last signature was given
 */
public record SignedContract(
        String negotiationId,
        String text,
        String contentHash,
        int version,
        PatentId patentId,
        String takerId,
        List<String> licensorIds,
        OfferTerms terms,
        @Nullable LocalDate paymentDueOn,
        Instant signedAt) {
    public SignedContract {
        licensorIds = List.copyOf(licensorIds);
    }
}
