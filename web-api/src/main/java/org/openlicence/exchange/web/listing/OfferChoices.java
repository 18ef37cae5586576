package org.openlicence.exchange.web.listing;

import java.util.List;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Then;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.springframework.ui.Model;

/** What the fields of an offer let choose from, for every page that shows them. */
public final class OfferChoices {
    private static final List<Then> THEN =
            List.of(Then.ONE_SUM, Then.INSTALMENTS, Then.ROYALTY_SALES, Then.ROYALTY_PROFIT);

    private OfferChoices() {}

    public static void addTo(Model model) {
        model.addAttribute("plans", FeePlan.Kind.values());
        model.addAttribute("bases", FeePlan.RoyaltyBase.values());
        model.addAttribute("conversions", Deferral.Conversion.values());
        model.addAttribute("firstDues", Deferral.FirstDue.values());
        model.addAttribute("thens", THEN);
        model.addAttribute("guarantees", Deferral.Guarantee.values());
        model.addAttribute("contacts", OfferForm.contacts());
    }
}
