package org.openlicence.exchange.web.listing;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the patent office's side: declarations, fee reviews, withdrawals; longest waiting first. */
@Controller
@PreAuthorize("hasRole('REGISTRAR')")
class GazettePage {
    private static final Set<ListingStatus> WAITING =
            EnumSet.of(ListingStatus.FILED, ListingStatus.REVIEW, ListingStatus.WITHDRAWAL_FILED);

    private final ListingQueries listings;

    GazettePage(ListingQueries listings) {
        this.listings = listings;
    }

    @GetMapping("/register/listings")
    String queue(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = listings.inStatus(WAITING, new PageRequest(50, after));
        model.addAttribute("listings", page.items());
        model.addAttribute("next", page.next());
        return "listing/gazette";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry gazetteEntry() {
            return new NavigationEntry("nav.gazette", "/register/listings", Set.of(Role.REGISTRAR), 50);
        }
    }
}
