package org.openlicence.exchange.web.marketplace;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts together what the public pages of one offer and one patent show, from PostgreSQL only. */
@Component
class Offers {
    private final ListingQueries listings;
    private final PatentQueries patents;
    private final PatentRegister register;
    private final HistoryQueries history;
    private final PolicyBook policies;
    private final Clock clock;
    private final URI publicUrl;

    Offers(
            ListingQueries listings,
            PatentQueries patents,
            PatentRegister register,
            HistoryQueries history,
            PolicyBook policies,
            Clock clock,
            @Value("${exchange.public-url:http://localhost:8080}") URI publicUrl) {
        this.listings = listings;
        this.patents = patents;
        this.register = register;
        this.history = history;
        this.policies = policies;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** The offer for everybody's eyes; empty when there is none or it was never announced. */
    Optional<OfferView> publicOffer(ListingId listingId) {
        return listings.byId(listingId.value()).filter(ListingView::isPublic).flatMap(this::view);
    }

    /** The last public offer of a patent, open or not. */
    Optional<ListingView> publicListingOf(String patentId) {
        return listings.ofPatent(patentId, PageRequest.first(20)).items().stream()
                .filter(ListingView::isPublic)
                .findFirst();
    }

    private Optional<OfferView> view(ListingView listing) {
        return patents.byId(listing.patentId()).map(patent -> view(listing, patent));
    }

    private OfferView view(ListingView listing, PatentView patent) {
        Instant now = clock.instant();
        LocalDate today = Shanghai.dayOf(now);
        @Nullable
        PatentFacts right = register.facts(new PatentId(listing.patentId())).orElse(null);
        int months =
                12 * policies.figure("tax.cit.transfer.licence-years", today).intValue();
        List<OfferView.Choice> choices = choices(listing.terms(), today, months);
        boolean inForce = right != null && right.inForceOn(today);
        return new OfferView(
                listing,
                patent,
                openOn(listing, today) && inForce,
                choices.stream().mapToLong(OfferView.Choice::dueTodayFen).min().orElseThrow(),
                choices.stream().anyMatch(OfferView.Choice::taxEligible),
                months,
                listings.licencesFormed(listing.listingId()),
                right,
                now,
                right == null ? null : right.expiresOn(),
                inForce,
                history.of(listing.listingId(), listing.version()),
                choices,
                publicUrl.resolve("/listings/" + listing.listingId()));
    }

    private static List<OfferView.Choice> choices(OfferTerms terms, LocalDate today, int months) {
        List<OfferView.Choice> choices = new ArrayList<>();
        for (OfferTerms variant : terms.variants()) {
            choices.add(new OfferView.Choice(
                    choices.size() + 1,
                    variant.hash().value(),
                    variant,
                    variant.feePlan().dueAtConclusionFen(),
                    variant.feePlan().fixedFen(),
                    runsMonths(variant, today, months)));
        }
        return choices;
    }

    private static boolean openOn(ListingView listing, LocalDate day) {
        LocalDate from = listing.announcedOn();
        LocalDate until = listing.closedOn();
        return listing.status().openToTakers()
                && from != null
                && !day.isBefore(from)
                && (until == null || day.isBefore(until));
    }

    private static boolean runsMonths(OfferTerms terms, LocalDate from, int months) {
        LocalDate needed = from.plusMonths(months);
        boolean byTerm = terms.termMonths() == null || terms.termMonths() >= months;
        boolean byEnd = terms.licenceEndOn() == null
                || !terms.licenceEndOn().plusDays(1).isBefore(needed);
        return byTerm && byEnd && (terms.termMonths() != null || terms.licenceEndOn() != null);
    }
}
