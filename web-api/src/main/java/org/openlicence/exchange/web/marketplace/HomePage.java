package org.openlicence.exchange.web.marketplace;

import java.util.Set;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.TemplateVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: one search box and how the exchange works in three steps. */
@Controller
class HomePage {
    @GetMapping("/")
    String home() {
        return "marketplace/home";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry marketplaceEntry() {
            return new NavigationEntry("nav.marketplace", "/search", Set.of(), 10);
        }

        @Bean
        TemplateVariable offerWordsVariable(OfferWords words) {
            return new TemplateVariable("offerWords", words);
        }
    }
}
