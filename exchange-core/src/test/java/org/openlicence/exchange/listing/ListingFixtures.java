package org.openlicence.exchange.listing;

import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFixtures;

/** The invented listing of the tests. */
public final class ListingFixtures {
    public static final ListingId L1 = new ListingId("lst_01");
    public static final ListingId L2 = new ListingId("lst_02");
    public static final OfferTerms AT_50_000 = terms(FeePlan.lumpSum(5_000_000), 36, null);
    public static final OfferTerms AT_60_000 = terms(FeePlan.lumpSum(6_000_000), 36, null);

    private ListingFixtures() {}

    public static OfferTerms terms(FeePlan plan, @Nullable Integer months, @Nullable String lastDay) {
        return new OfferTerms(
                plan,
                months,
                lastDay == null ? null : PatentFixtures.day(lastDay),
                null,
                "TECHNOLOGY_TRANSFER_OFFICE",
                null);
    }

    public static ListingEntry entry(ListingId id, ListingStatus status) {
        return new ListingEntry(
                id,
                PatentFixtures.P1,
                List.of(UNIVERSITY),
                UNIVERSITY,
                status,
                AT_50_000,
                1,
                status.openToTakers() ? PatentFixtures.day("2026-05-01") : null,
                status.live() ? null : PatentFixtures.day("2026-05-08"));
    }
}
