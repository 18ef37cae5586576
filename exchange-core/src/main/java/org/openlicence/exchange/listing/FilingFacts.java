package org.openlicence.exchange.listing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFacts;

/**
 * Everything the guards of a declaration judge.
 *
 * @param patent facts of the patent register
 * @param terms the present offer
 * @param consents hash of the terms each owner consented to, by organisation id
 * @param otherImpediment whether the registrar holds that something else impedes the right (OL-07)
 * @param publicity how the price was found, and its publicity where that is owed (OL-15)
 * @param listing the listing judged; absent before it is drafted
 * @param live the live listing of the patent; absent when it has none
 * @param on the legal day judged
 */
public record FilingFacts(
        PatentFacts patent,
        OfferTerms terms,
        Map<String, String> consents,
        boolean otherImpediment,
        Publicity publicity,
        @Nullable ListingId listing,
        @Nullable ListingId live,
        LocalDate on) {
    public FilingFacts {
        consents = Map.copyOf(consents);
    }

    /** A drafted listing. */
    public static FilingFacts of(
            PatentFacts patent, ListingEntry entry, Map<String, String> consents, Publicity publicity, LocalDate on) {
        return new FilingFacts(
                patent, entry.terms(), consents, false, publicity, entry.listingId(), entry.listingId(), on);
    }

    /** An offer that is still being typed; nobody has consented. */
    public static FilingFacts beforeDraft(
            PatentFacts patent, OfferTerms terms, @Nullable ListingId live, LocalDate on) {
        return new FilingFacts(patent, terms, Map.of(), false, Publicity.NONE, null, live, on);
    }
}
