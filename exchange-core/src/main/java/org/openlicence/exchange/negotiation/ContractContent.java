package org.openlicence.exchange.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * One version of the contract, whole: who, which patent, what for how much. Its hash is what is agreed to and signed.
 *
 * @param version 1 for the first offer, one more for each counter-offer
 * @param territory always mainland China, as a patent's own
 */
public record ContractContent(
        String negotiationId,
        int version,
        String patentId,
        String patentNumber,
        String patentTitle,
        List<Party> licensors,
        Party licensee,
        LicenceForm form,
        String territory,
        OfferTerms offer,
        @Nullable String fieldOfUse,
        int paymentDays) {
    static final String MAINLAND = "CN-MAINLAND";

    public ContractContent {
        licensors = List.copyOf(licensors);
    }

    /** Name as in the directory, in Chinese. */
    public record Party(String organisationId, String creditCode, String name) {}

    public String canonical() {
        return CanonicalJson.of(this);
    }

    public ContentHash hash() {
        return ContentHash.of(canonical());
    }

    /** The content that a stored text was made of. */
    public static ContractContent read(String canonical) {
        return CanonicalJson.read(canonical, ContractContent.class);
    }
}
