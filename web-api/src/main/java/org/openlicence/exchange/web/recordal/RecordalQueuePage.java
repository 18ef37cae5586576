package org.openlicence.exchange.web.recordal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.recordaldesk.RecordalQueries;
import org.openlicence.exchange.recordal.RecordalStatus;
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

/** Recordals by where they stand, longest there first, for the patent registrar. */
@Controller
@PreAuthorize("hasRole('REGISTRAR')")
class RecordalQueuePage {
    private final RecordalQueries recordals;
    private final Licences licences;

    RecordalQueuePage(RecordalQueries recordals, Licences licences) {
        this.recordals = recordals;
        this.licences = licences;
    }

    @GetMapping("/register/recordals")
    String queue(
            @RequestParam(defaultValue = "FILED") RecordalStatus status,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var page = recordals.withStatus(status, new PageRequest(50, after));
        model.addAttribute("status", status);
        model.addAttribute("statuses", RecordalStatus.values());
        model.addAttribute("recordals", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("names", licences);
        return "recordal/queue";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry recordalsEntry() {
            return new NavigationEntry("nav.recordals", "/register/recordals", Set.of(Role.REGISTRAR), 52);
        }
    }
}
