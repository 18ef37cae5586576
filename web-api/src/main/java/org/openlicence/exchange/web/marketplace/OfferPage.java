package org.openlicence.exchange.web.marketplace;

import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One offer, open or a tombstone; answers also while the search index is away. */
@Controller
class OfferPage {
    private final Offers offers;

    OfferPage(Offers offers) {
        this.offers = offers;
    }

    @GetMapping("/listings/{listingId}")
    String show(@PathVariable ListingId listingId, Model model) {
        model.addAttribute(
                "offer", offers.publicOffer(listingId).orElseThrow(() -> new NotFound("listing " + listingId)));
        return "marketplace/offer";
    }
}
