package org.openlicence.exchange.web.marketplace;

import java.util.List;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.shell.PageText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Offers like one offer, from the search index; the offer's page fetches it, and it is a page of its own. */
@Controller
class SimilarPage {
    private static final Logger LOG = LoggerFactory.getLogger(SimilarPage.class);
    private static final int SHOWN = 3;

    private final Offers offers;
    private final MarketplaceQueries marketplace;
    private final OfferWords words;
    private final PublicHeads heads;
    private final PageText text;

    SimilarPage(Offers offers, MarketplaceQueries marketplace, OfferWords words, PublicHeads heads, PageText text) {
        this.offers = offers;
        this.marketplace = marketplace;
        this.words = words;
        this.heads = heads;
        this.text = text;
    }

    @GetMapping("/listings/{listingId}/similar")
    String show(@PathVariable ListingId listingId, Model model) {
        OfferView offer = offers.publicOffer(listingId).orElseThrow(() -> new NotFound("listing " + listingId));
        model.addAttribute("offer", offer);
        model.addAttribute("hits", like(offer));
        model.addAttribute("query", words.similar(offer.patent()));
        model.addAttribute(
                "pageHead",
                heads.of(text.message("sheet.similar"), null, "/listings/" + listingId + "/similar", false));
        return "marketplace/similar";
    }

    /** While search is away there are none to show; the link to the search says so. */
    private List<MarketplaceHit> like(OfferView offer) {
        try {
            return marketplace.search(MarketplaceSearch.of(words.similar(offer.patent()))).hits().stream()
                    .filter(hit -> !hit.patentId().equals(offer.patent().patentId()))
                    .filter(hit -> hit.offer() != null && hit.offer().open())
                    .limit(SHOWN)
                    .toList();
        } catch (MarketplaceUnavailable e) {
            LOG.warn("an offer goes without similar ones: {}", e.getMessage());
            return List.of();
        }
    }
}
