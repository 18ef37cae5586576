package org.openlicence.exchange.web.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.web.marketplace.OfferWords;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** What the listing of a licence offers today, beside what was accepted. */
@Component
class PresentOffer {
    private final ListingQueries listings;
    private final OfferWords words;
    private final PageText text;

    PresentOffer(ListingQueries listings, OfferWords words, PageText text) {
        this.listings = listings;
        this.words = words;
        this.text = text;
    }

    /**
     * @param version of the terms announced today
     * @param changes empty when they are those accepted
     */
    public record Compared(int version, List<Change> changes) {}

    public record Change(String term, String accepted, String present) {}

    /** Absent for a negotiated licence, and while the listing is not shown yet. */
    @Nullable
    Compared with(LicenceView licence) {
        String listingId = licence.listingId();
        return listingId == null
                ? null
                : listings.byId(listingId)
                        .map(listing -> new Compared(
                                listing.termsVersion(), changes(licence.terms(), variant(licence, listing.terms()))))
                        .orElse(null);
    }

    /** The variant that was accepted while it is still offered, else the first. */
    private static OfferTerms variant(LicenceView licence, OfferTerms present) {
        return present.variant(licence.termsHash()).orElse(present.variants().getFirst());
    }

    private List<Change> changes(OfferTerms accepted, OfferTerms present) {
        List<Change> changes = new ArrayList<>();
        add(changes, "offer.price", words.price(accepted), words.price(present));
        add(
                changes,
                "offer.royaltyDefinition",
                accepted.feePlan().royaltyDefinition(),
                present.feePlan().royaltyDefinition());
        add(changes, "offer.term", words.term(accepted), words.term(present));
        add(changes, "offer.feeBasisNote", accepted.feeBasisNote(), present.feeBasisNote());
        add(changes, "offer.supportOffer", accepted.supportOffer(), present.supportOffer());
        return changes;
    }

    private void add(List<Change> changes, String term, @Nullable String accepted, @Nullable String present) {
        if (!Objects.equals(accepted, present)) {
            changes.add(new Change(text.message(term), orNone(accepted), orNone(present)));
        }
    }

    private String orNone(@Nullable String value) {
        return value == null ? text.message("negotiation.none") : value;
    }
}
