package org.openlicence.exchange.query.marketplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One card of the marketplace. Absent means the register, or the collection the patent came from, does not say.
 *
 * @param patentType name of a {@code PatentType}
 * @param expiresOn first day after the life of the right
 * @param inForce whether the right stands today, as far as known; absent when the grant day is unknown
 * @param offer the announced licence; absent while none was ever announced
 * @param licencesGranted licences formed, ended ones included
 * @param sheet what the owners say of the technology; absent while they have said nothing
 * @param highlight the words that match, where there are any
 * @param byNumber whether it was found by its number
 * @param reason why it was found; absent for a search without text
 * @param changedAt when the last fact about it was recorded
 */
public record MarketplaceHit(
        String patentId,
        @Nullable String number,
        @Nullable String publicationNumber,
        @Nullable String patentType,
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable String abstractZh,
        @Nullable String abstractEn,
        List<String> ipcSymbols,
        List<Owner> owners,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate rightEndedOn,
        @Nullable Boolean inForce,
        @Nullable Offer offer,
        int licencesGranted,
        @Nullable SheetFields sheet,
        @Nullable Highlight highlight,
        boolean byNumber,
        @Nullable MatchReason reason,
        Instant changedAt) {
    public MarketplaceHit {
        ipcSymbols = List.copyOf(ipcSymbols);
        owners = List.copyOf(owners);
    }

    /**
     * @param organisationId absent when the owner is not on the exchange
     * @param divisionCode six digits of GB/T 2260; absent when unknown
     */
    public record Owner(
            @Nullable String organisationId,
            String nameZh,
            @Nullable String nameEn,
            @Nullable String divisionCode) {}

    /**
     * The announced licence; of several variants, the one with the least due at conclusion.
     *
     * @param status name of a {@code ListingStatus}
     * @param open whether a taker may take it today
     * @param feeKind name of a {@code FeePlan.Kind}
     * @param dueAtConclusionFen what is paid at conclusion, fen
     * @param royaltyBasisPoints running share; absent for other plans
     * @param royaltyBase name of a {@code FeePlan.RoyaltyBase}
     * @param termMonths absent when only {@code licenceEndOn} bounds the term
     * @param taxEligible whether a licence of any variant taken today would run the five years the income tax relief asks for
     * @param closedOn day from whose start no licence forms any more; absent while open
     * @param variants among how many ways to take it everybody chooses
     */
    public record Offer(
            String listingId,
            String status,
            boolean open,
            String feeKind,
            long dueAtConclusionFen,
            @Nullable Integer royaltyBasisPoints,
            @Nullable String royaltyBase,
            @Nullable Integer termMonths,
            @Nullable LocalDate licenceEndOn,
            boolean taxEligible,
            String termsHash,
            LocalDate announcedOn,
            @Nullable LocalDate closedOn,
            int variants) {}

    /** The title in the reader's language where there is one, else the other, else the number or id. */
    public String title(String language) {
        String wanted = language.equals("zh") ? titleZh : titleEn;
        String other = language.equals("zh") ? titleEn : titleZh;
        if (wanted != null) {
            return wanted;
        }
        if (other != null) {
            return other;
        }
        return number == null ? patentId : number;
    }

    /** The abstract in the reader's language where there is one, else the other. */
    public @Nullable String abstractText(String language) {
        String wanted = language.equals("zh") ? abstractZh : abstractEn;
        String other = language.equals("zh") ? abstractEn : abstractZh;
        return wanted == null ? other : wanted;
    }
}
