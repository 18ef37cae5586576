package org.openlicence.exchange.web.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.LicenceTerm;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.royalty.ArrearsPenalty;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.licence.OfferToTake.Stop;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Puts together what the steps of the flow show. Whether a licence forms is decided by the notice, not here. */
@Component
class OffersToTake {
    private final ListingQueries listings;
    private final PatentQueries patents;
    private final PatentRegister register;
    private final LicenceRegister licences;
    private final OrganisationDirectory directory;
    private final PolicyBook policies;
    private final ActorResolver actors;
    private final Clock clock;

    OffersToTake(
            ListingQueries listings,
            PatentQueries patents,
            PatentRegister register,
            LicenceRegister licences,
            OrganisationDirectory directory,
            PolicyBook policies,
            ActorResolver actors,
            Clock clock) {
        this.listings = listings;
        this.patents = patents;
        this.register = register;
        this.licences = licences;
        this.directory = directory;
        this.policies = policies;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param number place of the variant the flow begins with, from 1
     * @throws NotFound when there is no such listing, it was never announced, or it has no such variant
     */
    OfferToTake first(ListingId id, int number) {
        ListingView listing = listing(id);
        List<OfferTerms> variants = listing.terms().variants();
        if (number < 1 || number > variants.size()) {
            throw new NotFound(id + " variant " + number);
        }
        return of(listing, variants.get(number - 1), number, false);
    }

    /**
     * @param begunWith hash of the variant the flow was begun with
     * @throws NotFound when there is no such listing or it was never announced
     */
    OfferToTake of(ListingId id, String begunWith) {
        ListingView listing = listing(id);
        List<OfferTerms> variants = listing.terms().variants();
        for (OfferTerms variant : variants) {
            if (variant.hash().value().equals(begunWith)) {
                return of(listing, variant, variants.indexOf(variant) + 1, false);
            }
        }
        return of(listing, variants.getFirst(), 1, true);
    }

    /** Whether a taker has to choose before it begins. */
    boolean severalVariants(ListingId id) {
        return !listing(id).terms().others().isEmpty();
    }

    /** What a day of delay costs where sums fall due after conclusion, basis points of what is late. */
    int dailyPenalty(OfferToTake offer) {
        return policies.figure(ArrearsPenalty.DAILY_RATE, offer.today()).intValue();
    }

    private ListingView listing(ListingId id) {
        return listings.byId(id.value()).filter(ListingView::isPublic).orElseThrow(() -> new NotFound(id.value()));
    }

    private OfferToTake of(ListingView listing, OfferTerms terms, int number, boolean changed) {
        PatentView patent = patents.byId(listing.patentId()).orElseThrow(() -> new NotFound(listing.patentId()));
        String taker = actors.required().organisationId();
        LocalDate today = Shanghai.dayOf(clock.instant());
        String held = licences.openLicenceOf(taker, new PatentId(listing.patentId()))
                .map(LicenceId::value)
                .orElse(null);
        return new OfferToTake(
                listing,
                terms,
                number,
                patent,
                entry(taker),
                entry(listing.representativeId()),
                today,
                term(listing, terms, today),
                changed ? Stop.CHANGED : stop(listing, taker, today, held),
                held);
    }

    private OrganisationDirectory.Entry entry(String organisationId) {
        return directory.find(organisationId).orElseThrow(() -> new NotFound(organisationId));
    }

    private @Nullable LicenceTerm term(ListingView listing, OfferTerms terms, LocalDate today) {
        LocalDate expires = register.facts(new PatentId(listing.patentId()))
                .map(PatentFacts::expiresOn)
                .orElse(null);
        boolean bounded = terms.termMonths() != null || terms.licenceEndOn() != null || expires != null;
        return bounded ? LicenceTerm.from(today, terms, expires, policies) : null;
    }

    private static @Nullable Stop stop(ListingView listing, String taker, LocalDate today, @Nullable String held) {
        if (!openOn(listing, today)) {
            return Stop.CLOSED;
        }
        if (listing.ownerIds().contains(taker)) {
            return Stop.OWNER;
        }
        return held == null ? null : Stop.HELD;
    }

    private static boolean openOn(ListingView listing, LocalDate day) {
        LocalDate from = listing.announcedOn();
        LocalDate until = listing.closedOn();
        return listing.status().openToTakers()
                && from != null
                && !day.isBefore(from)
                && (until == null || day.isBefore(until));
    }
}
