package org.openlicence.exchange.web.marketplace;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.query.history.HistoryEntry;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.Shanghai;

/**
 * A public offer with everything needed to decide about it.
 *
 * @param open whether it may be taken today
 * @param dueTodayFen what a taker pays at conclusion, fen; of several variants the least
 * @param taxEligible whether a licence of any variant taken today would run the months the income tax relief asks for
 * @param relievedMonths months the relief asks for, of the policy figure in force
 * @param licencesGranted licences formed, ended ones included
 * @param right what the register says of the right; absent when the register has no row
 * @param checkedAt when the register was read for this page
 * @param expiresOn first day after the life of the right; absent when unknown
 * @param history public timeline, oldest first
 * @param choices the variants among which every taker chooses, at least one
 * @param address permanent address of the offer's page, for links and citations
 */
record OfferView(
        ListingView listing,
        PatentView patent,
        boolean open,
        long dueTodayFen,
        boolean taxEligible,
        int relievedMonths,
        long licencesGranted,
        @Nullable PatentFacts right,
        Instant checkedAt,
        @Nullable LocalDate expiresOn,
        boolean inForce,
        List<HistoryEntry> history,
        List<Choice> choices,
        URI address) {
    OfferView {
        choices = List.copyOf(choices);
        history = List.copyOf(history);
    }

    /**
     * One variant.
     *
     * @param number its place, from 1
     * @param termsHash hash by which a notice accepts it
     * @param dueTodayFen what its taker pays at conclusion, fen
     * @param fixedFen everything fixed in its plan, fen
     */
    record Choice(
            int number, String termsHash, OfferTerms terms, long dueTodayFen, long fixedFen, boolean taxEligible) {}

    public OfferTerms terms() {
        return listing.terms();
    }

    /** Whole years of the right's life that are left; 0 when unknown. */
    public long yearsLeft() {
        return expiresOn == null ? 0 : Math.max(0, ChronoUnit.YEARS.between(Shanghai.dayOf(checkedAt), expiresOn));
    }

    /** Announced once and now closed: the page stays as a tombstone. */
    public boolean tombstone() {
        return listing.isPublic() && !listing.status().live();
    }

    /** Message key that says where the offer stands: open, closed for now, or closed for good. */
    public String tone() {
        return open ? "ok" : tombstone() ? "off" : "wait";
    }
}
