package org.openlicence.exchange.web.licence;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.LicenceTerm;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
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
     * @param begunWith hash of the offer the flow was begun with; absent in its first step
     * @throws NotFound when there is no such listing or it was never announced
     */
    OfferToTake of(ListingId id, @Nullable String begunWith) {
        ListingView listing =
                listings.byId(id.value()).filter(ListingView::isPublic).orElseThrow(() -> new NotFound(id.value()));
        PatentView patent = patents.byId(listing.patentId()).orElseThrow(() -> new NotFound(listing.patentId()));
        String taker = actors.required().organisationId();
        LocalDate today = Shanghai.dayOf(clock.instant());
        String held = licences.openLicenceOf(taker, new PatentId(listing.patentId()))
                .map(LicenceId::value)
                .orElse(null);
        return new OfferToTake(
                listing,
                patent,
                entry(taker),
                entry(listing.representativeId()),
                today,
                term(listing, today),
                stop(listing, taker, today, begunWith, held),
                held);
    }

    private OrganisationDirectory.Entry entry(String organisationId) {
        return directory.find(organisationId).orElseThrow(() -> new NotFound(organisationId));
    }

    private @Nullable LicenceTerm term(ListingView listing, LocalDate today) {
        LocalDate expires = register.facts(new PatentId(listing.patentId()))
                .map(PatentFacts::expiresOn)
                .orElse(null);
        boolean bounded =
                listing.terms().termMonths() != null || listing.terms().licenceEndOn() != null || expires != null;
        return bounded ? LicenceTerm.from(today, listing.terms(), expires, policies) : null;
    }

    private static @Nullable Stop stop(
            ListingView listing, String taker, LocalDate today, @Nullable String begunWith, @Nullable String held) {
        if (begunWith != null && !begunWith.equals(listing.termsHash())) {
            return Stop.CHANGED;
        }
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
