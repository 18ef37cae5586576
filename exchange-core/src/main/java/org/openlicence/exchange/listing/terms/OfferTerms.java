package org.openlicence.exchange.listing.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param alternatives further variants besides {@code feePlan} and {@code termMonths}, among which every taker chooses; absent,
 *     never empty, where there is one variant only, so that its text and hash are what they were before there were several
 */
public record OfferTerms(
        FeePlan feePlan,
        @Nullable Integer termMonths,
        @Nullable LocalDate licenceEndOn,
        @Nullable String feeBasisNote,
        String contactRole,
        @Nullable String supportOffer,
        @Nullable List<OfferVariant> alternatives) {
    /** More variants than this cannot be compared on one page. */
    public static final int MOST_VARIANTS = 5;

    public OfferTerms {
        alternatives = alternatives == null || alternatives.isEmpty() ? null : List.copyOf(alternatives);
    }

    /** An offer of one variant. */
    public OfferTerms(
            FeePlan feePlan,
            @Nullable Integer termMonths,
            @Nullable LocalDate licenceEndOn,
            @Nullable String feeBasisNote,
            String contactRole,
            @Nullable String supportOffer) {
        this(feePlan, termMonths, licenceEndOn, feeBasisNote, contactRole, supportOffer, null);
    }

    /** The same offer with other further variants. */
    public OfferTerms with(List<OfferVariant> others) {
        return new OfferTerms(feePlan, termMonths, licenceEndOn, feeBasisNote, contactRole, supportOffer, others);
    }

    /** Variants besides the first; none where there is one only. */
    public List<OfferVariant> others() {
        return alternatives == null ? List.of() : alternatives;
    }

    /** Every variant as an offer of its own, the first one first; what a taker accepts, and a licence pins, is one of them. */
    public List<OfferTerms> variants() {
        List<OfferTerms> variants = new ArrayList<>();
        variants.add(with(List.of()));
        for (OfferVariant other : others()) {
            variants.add(new OfferTerms(
                    other.feePlan(), other.termMonths(), licenceEndOn, feeBasisNote, contactRole, supportOffer));
        }
        return List.copyOf(variants);
    }

    /** The variant of a hash; empty when none of them has it. */
    public Optional<OfferTerms> variant(String hash) {
        return variants().stream()
                .filter(each -> each.hash().value().equals(hash))
                .findFirst();
    }

    /** The pinned text: the same offer gives the same text everywhere. */
    public String canonical() {
        return CanonicalJson.of(this);
    }

    /** SHA-256 of {@link #canonical()}: consents name the whole offer by it, notices one of its {@link #variants()}. */
    public ContentHash hash() {
        return ContentHash.of(canonical());
    }
}
