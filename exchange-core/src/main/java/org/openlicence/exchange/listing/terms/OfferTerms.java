package org.openlicence.exchange.listing.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * What the declaration offers to anyone: one price and term for everybody (Implementing Regulations art. 85).
 *
 * <p>Territory is mainland China and the acts are those of Patent Law art. 11; neither is negotiable in a declaration,
 * so neither is a field.
 *
 * @param feePlan how the fee is reckoned
 * @param termMonths term of each licence in months from its effect; this or {@code licenceEndOn} is given
 * @param licenceEndOn last day on which any licence may run; absent when only {@code termMonths} bounds it
 * @param feeBasisNote how the fee was set, at most 2,000 characters
 * @param contactRole office to write to, e.g. {@code TECHNOLOGY_TRANSFER_OFFICE}; a role, never a person
 * @param supportOffer material and training offered beside the licence (Civil Code art. 866)
 */
public record OfferTerms(
        FeePlan feePlan,
        @Nullable Integer termMonths,
        @Nullable LocalDate licenceEndOn,
        @Nullable String feeBasisNote,
        String contactRole,
        @Nullable String supportOffer) {
    /** The pinned text: the same offer gives the same text everywhere. */
    public String canonical() {
        return CanonicalJson.of(this);
    }

    /** SHA-256 of {@link #canonical()}, by which consents and notices name the offer they mean. */
    public ContentHash hash() {
        return ContentHash.of(canonical());
    }
}
