package org.openlicence.exchange.query.marketplace;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY;
import static com.fasterxml.jackson.annotation.JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.ExchangeEvent;

/**
 * One patent in the search index; its mapping is {@code elasticsearch/marketplace.json}.
 *
 * <p>Fed by the events of the patent, its sheet, its listings and its licences. What is not public yet lies in {@code pending}, which
 * is stored, not indexed, and never leaves the query side.
 *
 * @param numbers every form of its numbers a reader may type, folded by {@link PatentNumbers}
 * @param claimsZh claims in Chinese, claim 1 first; empty while none are recorded
 * @param ipcFields sections, classes and subclasses, e.g. {@code H}, {@code H01}, {@code H01M}
 * @param ownerKeys facet values: organisation id, or {@code name:} and the name
 * @param unnamedOwners organisation ids that were not entered when it was written; named once they are
 * @param regions provinces of the owners, two digits
 * @param pending listing drafted but not announced; absent while none is
 * @param offer announced listing; absent while none was
 * @param availability OPEN, CLOSED or NONE, as the events say; days are looked at when searching
 * @param licencesGranted licences formed
 * @param licencesRunning those of them not ended
 * @param sheet what the owners say of the technology; absent while they have said nothing
 * @param applied last event taken in of each aggregate, by its id: repeats change nothing
 */
record MarketplaceDocument(
        String patentId,
        @Nullable String number,
        @Nullable String publicationNumber,
        List<String> numbers,
        @Nullable String patentType,
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable String abstractZh,
        @Nullable String abstractEn,
        List<String> claimsZh,
        List<String> claimsEn,
        List<String> ipcSymbols,
        List<String> ipcFields,
        List<MarketplaceHit.Owner> owners,
        List<String> ownerNames,
        List<String> ownerKeys,
        List<String> unnamedOwners,
        List<String> regions,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate rightEndedOn,
        @Nullable Pending pending,
        @Nullable Offer offer,
        String availability,
        int licencesGranted,
        int licencesRunning,
        @Nullable SheetFields sheet,
        Instant changedAt,
        Map<String, Long> applied) {
    MarketplaceDocument {
        // absent in what a former release has written, and in what a card is read from
        unnamedOwners = unnamedOwners == null ? List.of() : unnamedOwners;
        claimsZh = claimsZh == null ? List.of() : claimsZh;
        claimsEn = claimsEn == null ? List.of() : claimsEn;
    }

    static final String OPEN = "OPEN";
    static final String CLOSED = "CLOSED";
    static final String NONE = "NONE";

    /** A listing before its announcement. */
    record Pending(String listingId, OfferTerms terms) {}

    /**
     * The announced listing with what is searched for. Of several variants the one with the least due at conclusion comes first
     * and is the one that scalars tell of; lists hold every value once. A list of one is written as the value itself, as it was
     * before there were several.
     *
     * @param feeBand values of {@link FacetName#FEE_BAND}
     * @param termBand values of {@link FacetName#TERM}
     * @param termMonths absent when only {@code licenceEndOn} bounds every variant
     * @param status name of a {@code ListingStatus}
     * @param variants how many there are; absent for one
     */
    record Offer(
            String listingId,
            String status,

            @JsonFormat(with = {ACCEPT_SINGLE_VALUE_AS_ARRAY, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
            List<String> feeKind,

            @JsonFormat(with = {ACCEPT_SINGLE_VALUE_AS_ARRAY, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
            List<String> feeBand,

            long dueFen,
            @Nullable Integer royaltyBasisPoints,
            @Nullable String royaltyBase,

            @JsonFormat(with = {ACCEPT_SINGLE_VALUE_AS_ARRAY, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
            List<String> termBand,

            @JsonFormat(with = {ACCEPT_SINGLE_VALUE_AS_ARRAY, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED}) @Nullable
            List<Integer> termMonths,

            @Nullable LocalDate licenceEndOn,
            String termsHash,
            LocalDate announcedOn,
            boolean withdrawalFiled,
            @Nullable LocalDate closedOn,
            @Nullable Integer variants) {
        /** The band of a term without months. */
        static final String FIXED_END = "FIXED_END";

        /** Months of the first variant; absent when only {@code licenceEndOn} bounds it. */
        @Nullable
        Integer firstMonths() {
            return termMonths == null || termBand.getFirst().equals(FIXED_END) ? null : termMonths.getFirst();
        }
    }

    /** Owners' names in one spelling, so that a typed name is found whole or by its beginning. Indexed, not read back. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<String> ownerFolds() {
        return OwnerNames.folded(ownerNames);
    }

    /** The first day on which the offer is of no more use: after the last day of its licences, or of the right. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Nullable
    LocalDate endsOn() {
        LocalDate last = offer == null || offer.licenceEndOn() == null
                ? null
                : offer.licenceEndOn().plusDays(1);
        if (last == null || expiresOn == null) {
            return last == null ? expiresOn : last;
        }
        return last.isBefore(expiresOn) ? last : expiresOn;
    }

    /** The first day on which the right does not stand any more; absent where none is known. Counted by, not read back. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Nullable
    LocalDate standsUntil() {
        if (rightEndedOn == null || expiresOn == null) {
            return rightEndedOn == null ? expiresOn : rightEndedOn;
        }
        return rightEndedOn.isBefore(expiresOn) ? rightEndedOn : expiresOn;
    }

    /** Whether an event of an aggregate has been taken in. */
    boolean knows(String aggregateId, long sequence) {
        return applied.getOrDefault(aggregateId, -1L) >= sequence;
    }

    /**
     * The document after one more event; the same instance when the event is known or says nothing to the marketplace.
     *
     * @param before absent before the patent was entered
     * @param sequence of the event within its aggregate
     * @throws IllegalStateException when the first event does not enter the patent
     */
    static @Nullable MarketplaceDocument after(
            @Nullable MarketplaceDocument before, ExchangeEvent event, long sequence, FoldSources sources) {
        return MarketplaceFold.after(before, event, sequence, sources);
    }
}
