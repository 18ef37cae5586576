package org.openlicence.exchange.web.taxpreference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceQueries;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was claimed on registered contracts, for a reader of a tax body; it decides nothing here. */
@Controller
@PreAuthorize("hasRole('TAX_BODY')")
class TaxClaimsPage {
    private static final int SHOWN = 50;

    private final TaxPreferenceQueries preferences;
    private final Licences names;

    TaxClaimsPage(TaxPreferenceQueries preferences, Licences names) {
        this.preferences = preferences;
        this.names = names;
    }

    @GetMapping("/tax-claims")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = preferences.claimed(new PageRequest(SHOWN, after));
        model.addAttribute("claims", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("names", names);
        return "taxpreference/claims";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry taxClaimsEntry() {
            return new NavigationEntry("nav.tax-claims", "/tax-claims", Set.of(Role.TAX_BODY), 65);
        }
    }
}
