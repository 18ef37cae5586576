package org.openlicence.exchange.web.licence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceTerm;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.Money;

/**
 * An offer as a taker has it before itself, frozen by version and hash.
 *
 * @param terms the variant chosen; where the flow was begun with none of them, the first
 * @param variant its place in the offer, from 1
 * @param taker the organisation that would take it
 * @param licensor the owner that speaks for all owners
 * @param term how long a licence formed today would run; absent when that cannot be reckoned
 * @param stop why it cannot be taken; absent when it can
 * @param held licence the taker already awaits or holds; absent when it has none
 */
public record OfferToTake(
        ListingView listing,
        OfferTerms terms,
        int variant,
        PatentView patent,
        OrganisationDirectory.Entry taker,
        OrganisationDirectory.Entry licensor,
        LocalDate today,
        @Nullable LicenceTerm term,
        @Nullable Stop stop,
        @Nullable String held) {
    /** What ends the flow before anything was done; the words are {@code licence.stop.<name>}. */
    public enum Stop {
        CHANGED,
        CLOSED,
        OWNER,
        HELD
    }

    /** Whether the taker had a choice. */
    public boolean chosen() {
        return !listing.terms().others().isEmpty();
    }

    /** By which the notice accepts the variant. */
    public String termsHash() {
        return terms.hash().value();
    }

    public long dueFen() {
        return terms.feePlan().dueAtConclusionFen();
    }

    public boolean free() {
        return terms.feePlan().kind() == FeePlan.Kind.FREE;
    }

    public boolean royalty() {
        return terms.feePlan().runs();
    }

    /** Whether more than is due now falls due by the plan itself. */
    public boolean instalments() {
        return terms.feePlan().inInstalments();
    }

    public long fixedFen() {
        return terms.feePlan().fixedFen();
    }

    /** Whether nothing is due now, and later what the plan says after a trial. */
    public boolean deferred() {
        return terms.feePlan().kind() == FeePlan.Kind.DEFERRED;
    }

    /** Royalty of a year on the sales expected; absent when nothing was said or the base is profit. */
    public @Nullable Long yearlyRoyaltyFen(@Nullable BigDecimal expectedSales) {
        Integer rate = terms.feePlan().royaltyBasisPoints();
        boolean onSales = terms.feePlan().royaltyBase() == FeePlan.RoyaltyBase.NET_SALES;
        return rate == null || expectedSales == null || !onSales
                ? null
                : Money.ofYuan(expectedSales.toPlainString()).basisPoints(rate).fen();
    }
}
