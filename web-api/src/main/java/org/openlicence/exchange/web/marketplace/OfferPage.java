package org.openlicence.exchange.web.marketplace;

import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One offer, open or a tombstone; answers also while the search index is away. */
@Controller
class OfferPage {
    private final Offers offers;
    private final PublicHeads heads;
    private final ObjectProvider<OpenDemands> demands;

    OfferPage(Offers offers, PublicHeads heads, ObjectProvider<OpenDemands> demands) {
        this.offers = offers;
        this.heads = heads;
        this.demands = demands;
    }

    @GetMapping("/listings/{listingId}")
    String show(@PathVariable ListingId listingId, Model model) {
        OfferView offer = offers.publicOffer(listingId).orElseThrow(() -> new NotFound("listing " + listingId));
        model.addAttribute("offer", offer);
        model.addAttribute("pageHead", heads.of(offer));
        demands.ifAvailable(known -> model.addAttribute("needed", known.near(offer.patent())));
        return "marketplace/offer";
    }
}
