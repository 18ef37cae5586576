package org.openlicence.exchange.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.money.OwnMoney;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An organisation's patents and listings, and what of them waits for it. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class DeskPage {
    private static final int SHOWN = 50;

    private final PatentQueries patents;
    private final ListingQueries listings;
    private final OwnDeadlines deadlines;
    private final OwnMoney money;
    private final ActorResolver actors;

    DeskPage(
            PatentQueries patents,
            ListingQueries listings,
            OwnDeadlines deadlines,
            OwnMoney money,
            ActorResolver actors) {
        this.patents = patents;
        this.listings = listings;
        this.deadlines = deadlines;
        this.money = money;
        this.actors = actors;
    }

    /** @param state listings in that state alone; absent for all */
    @GetMapping("/desk")
    String desk(
            @RequestParam(required = false) @Nullable ListingStatus state,
            @RequestParam(required = false) @Nullable String patentsAfter,
            @RequestParam(required = false) @Nullable String listingsAfter,
            Model model) {
        String organisation = actors.required().organisationId();
        var owned = patents.ownedBy(organisation, new PageRequest(SHOWN, patentsAfter));
        PageRequest part = new PageRequest(SHOWN, listingsAfter);
        var offered =
                state == null ? listings.ofOwner(organisation, part) : listings.ofOwner(organisation, state, part);
        Map<ListingStatus, Long> counts = listings.countsOfOwner(organisation);
        model.addAttribute("patents", owned.items());
        model.addAttribute("patentsNext", owned.next());
        model.addAttribute("listings", offered.items());
        model.addAttribute("listingsNext", offered.next());
        model.addAttribute("state", state);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "all", counts.values().stream().mapToLong(Long::longValue).sum());
        var open = listings.waitingForOwners(organisation, PageRequest.first(SHOWN));
        model.addAttribute("waiting", waiting(open.items(), organisation));
        model.addAttribute("deadlines", deadlines.of(organisation));
        model.addAttribute("money", money.totals());
        return "desk/desk";
    }

    /** One patent of the organisation, with its register facts and its listings. */
    @GetMapping("/desk/patents/{id}")
    String patent(@PathVariable PatentId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        String organisation = actors.required().organisationId();
        FreshRead<PatentView> read = FreshRead.of(() -> patents.byId(id.value()), PatentView::version, v)
                .visible(id.value(), view -> view.ownedBy(organisation));
        PatentView patent = read.required(id.value());
        List<ListingView> of =
                listings.ofPatent(id.value(), PageRequest.first(SHOWN)).items();
        model.addAttribute("patent", patent);
        model.addAttribute("current", read.current());
        model.addAttribute("listings", of);
        model.addAttribute(
                "free", of.stream().noneMatch(listing -> listing.status().live()));
        return "desk/patent";
    }

    /** Listings on which this organisation has to act next. */
    private static List<ListingView> waiting(List<ListingView> listings, String organisation) {
        return listings.stream()
                .filter(listing -> switch (listing.waitingFor()) {
                    case REPRESENTATIVE -> listing.representativeId().equals(organisation);
                    case CO_OWNERS ->
                        listing.withdrawalReason() == null
                                ? listing.consentsMissing().contains(organisation)
                                : listing.withdrawalConsents().stream()
                                        .noneMatch(consent -> consent.ownerId().equals(organisation));
                    case PUBLICITY, FEE_REVIEW, PATENT_OFFICE, TAKERS, NOBODY -> false;
                })
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry deskEntry() {
            return new NavigationEntry("nav.desk", "/desk", Set.of(Role.REPRESENTATIVE), 20);
        }
    }
}
