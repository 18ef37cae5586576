package org.openlicence.exchange.web.taxpreference;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.query.taxdesk.WaiverQueries;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was claimed on registered contracts, for a reader of a tax body; it decides nothing here. */
@Controller
@PreAuthorize("hasRole('TAX_BODY')")
@RequestMapping("/tax-claims")
class TaxClaimsPage {
    private final TaxClaims claims;
    private final TaxSheets sheets;
    private final TaxEvidence evidence;
    private final WaiverQueries waivers;
    private final Licences names;

    TaxClaimsPage(TaxClaims claims, TaxSheets sheets, TaxEvidence evidence, WaiverQueries waivers, Licences names) {
        this.claims = claims;
        this.sheets = sheets;
        this.evidence = evidence;
        this.waivers = waivers;
        this.names = names;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean toPutRight,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var page = claims.list(toPutRight, after);
        model.addAttribute("toPutRight", toPutRight);
        model.addAttribute("numbers", claims.numbers(page.items()));
        model.addAttribute("claims", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("names", names);
        return "taxpreference/claims";
    }

    @GetMapping("/{preference}")
    String one(@PathVariable TaxPreferenceId preference, Model model) {
        TaxPreferenceView view = claims.one(preference);
        model.addAttribute("view", view);
        model.addAttribute("number", claims.numbers(List.of(view)).get(view.registrationId()));
        model.addAttribute("sheet", sheets.sheet(view));
        model.addAttribute("taxpayer", names.name(view.partyId()));
        model.addAttribute("waiver", waivers.ofTaxpayer(view.partyId()).orElse(null));
        return "taxpreference/claim";
    }

    @GetMapping("/{preference}/evidence/{hash:[0-9a-f]{64}}")
    void file(@PathVariable TaxPreferenceId preference, @PathVariable String hash, HttpServletResponse response)
            throws IOException {
        evidence.send(claims.one(preference), hash, response);
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry taxClaimsEntry() {
            return new NavigationEntry("nav.tax-claims", "/tax-claims", Set.of(Role.TAX_BODY), 65);
        }
    }
}
