package org.openlicence.exchange.web.marketplace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceResult;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.shell.TemplateVariable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: one search box, the newest offers, and how the exchange works in three steps. */
@Controller
class HomePage {
    private static final Logger LOG = LoggerFactory.getLogger(HomePage.class);
    private static final int SHOWN = 3;
    private static final MarketplaceSearch NEWEST =
            MarketplaceSearch.fromParameters(Map.of("offer", List.of("OPEN"), "sort", List.of("newest")));

    private final MarketplaceQueries marketplace;
    private final PublicHeads heads;
    private final PageText text;

    HomePage(MarketplaceQueries marketplace, PublicHeads heads, PageText text) {
        this.marketplace = marketplace;
        this.heads = heads;
        this.text = text;
    }

    /** While search is away the page simply shows no offers; the search page says so. */
    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("pageHead", heads.of(text.message("home.title"), text.message("home.lead"), "/", true));
        try {
            MarketplaceResult result = marketplace.search(NEWEST);
            if (!result.hits().isEmpty()) {
                model.addAttribute("newest", result.hits().stream().limit(SHOWN).toList());
                model.addAttribute("total", result.total());
            }
        } catch (MarketplaceUnavailable e) {
            LOG.warn("the front page goes without offers: {}", e.getMessage());
        }
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

        @Bean
        TemplateVariable scoreWordsVariable(ScoreWords words) {
            return new TemplateVariable("scoreWords", words);
        }
    }
}
