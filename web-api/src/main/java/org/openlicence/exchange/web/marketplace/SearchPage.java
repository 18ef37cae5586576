package org.openlicence.exchange.web.marketplace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.web.input.CleanText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The marketplace: words, facets, sort, hits. The address holds the whole search, so it can be kept and sent on.
 *
 * <p>While the search index is away the page says so in its place and still finds patents by their number, which the
 * register answers.
 */
@Controller
class SearchPage {
    private static final Logger LOG = LoggerFactory.getLogger(SearchPage.class);

    private final MarketplaceQueries marketplace;
    private final PatentLookup patents;

    SearchPage(MarketplaceQueries marketplace, PatentLookup patents) {
        this.marketplace = marketplace;
        this.patents = patents;
    }

    @GetMapping("/search")
    String search(HttpServletRequest request, HttpServletResponse response, Model model) {
        MarketplaceSearch search = fromAddress(request);
        model.addAttribute("search", search);
        try {
            model.addAttribute("result", ResultView.of(search, marketplace.search(search)));
            model.addAttribute("freshness", marketplace.freshness());
        } catch (MarketplaceUnavailable e) {
            LOG.warn("search is away: {}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            model.addAttribute("unavailable", true);
            patents.byNumber(search.text()).ifPresent(found -> model.addAttribute("exact", found));
        }
        return "marketplace/search";
    }

    /** @throws QueryRefused SEARCH-01 beyond a limit or with control characters */
    static MarketplaceSearch fromAddress(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!CleanText.clean(value)) {
                    throw new QueryRefused("SEARCH-02", Map.of("parameter", CleanText.clean(name) ? name : "?"));
                }
            }
            parameters.put(name, List.of(values));
        });
        return MarketplaceSearch.fromParameters(parameters);
    }
}
