package org.openlicence.exchange.web.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one listing as its owners and the registrar see it. Others do not know of a draft. */
@Component
class OwnListings {
    private final ListingQueries listings;
    private final PatentQueries patents;
    private final HistoryQueries history;
    private final OrganisationNames names;
    private final Guards guards;
    private final PublicityDays days;
    private final Comparables comparables;
    private final ActorResolver actors;

    OwnListings(
            ListingQueries listings,
            PatentQueries patents,
            HistoryQueries history,
            OrganisationNames names,
            Guards guards,
            PublicityDays days,
            Comparables comparables,
            ActorResolver actors) {
        this.listings = listings;
        this.patents = patents;
        this.history = history;
        this.names = names;
        this.guards = guards;
        this.days = days;
        this.comparables = comparables;
        this.actors = actors;
    }

    /** An owner with its name and where its consents stand. */
    record Owner(String organisationId, String name, boolean consented, boolean withdrawing) {}

    ListingView of(String listingId, @Nullable Long atLeast) {
        return read(listingId, atLeast).required(listingId);
    }

    /** Fills the page; 404 for whoever is neither owner nor registrar. */
    ListingView show(String listingId, @Nullable Long atLeast, Model model) {
        FreshRead<ListingView> read = read(listingId, atLeast);
        ListingView listing = read.required(listingId);
        Actor actor = actors.required();
        boolean owner = listing.ownerIds().contains(actor.organisationId());
        boolean registrar = actor.roles().contains(Role.REGISTRAR);
        if (!owner && !registrar) {
            throw new NotFound(listingId);
        }
        model.addAttribute("listing", listing);
        PatentView patent = patents.byId(listing.patentId()).orElse(null);
        model.addAttribute("patent", patent);
        model.addAttribute(
                "comparables",
                patent == null || listing.status() != ListingStatus.DRAFT ? null : comparables.of(patent));
        model.addAttribute("current", read.current());
        model.addAttribute("owners", owners(listing));
        model.addAttribute("guards", guards.of(listing));
        model.addAttribute("history", history.forParties(listingId, listing.version()));
        model.addAttribute("owner", owner);
        model.addAttribute("registrar", registrar);
        model.addAttribute("representative", listing.representativeId().equals(actor.organisationId()));
        model.addAttribute("acting", actor.organisationId());
        OfferChoices.addTo(model);
        model.addAttribute("licences", listings.licencesFormed(listingId));
        model.addAttribute("pricing", days.asked(listing));
        return listing;
    }

    /** A notice that begins with what the register says of the patent. */
    NoticeForm notice(ListingView listing) {
        PatentView patent = patents.byId(listing.patentId()).orElse(null);
        String name = patent == null || patent.titleZh() == null ? "" : patent.titleZh();
        String said = patent == null || patent.abstractZh() == null ? "" : patent.abstractZh();
        return new NoticeForm(name, said, "", null, null, null, listing.version());
    }

    private FreshRead<ListingView> read(String listingId, @Nullable Long atLeast) {
        return FreshRead.of(() -> listings.byId(listingId), ListingView::version, atLeast);
    }

    private List<Owner> owners(ListingView listing) {
        return listing.ownerIds().stream()
                .map(id -> new Owner(
                        id,
                        names.name(id),
                        listing.consents().stream().anyMatch(c -> c.ownerId().equals(id)),
                        listing.withdrawalConsents().stream()
                                .anyMatch(c -> c.ownerId().equals(id))))
                .toList();
    }
}
