package org.openlicence.exchange.web.marketplace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceResult;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.marketplace.MatchExplanations;
import org.openlicence.exchange.query.marketplace.SearchSuggestions;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.web.input.CleanText;
import org.openlicence.exchange.web.outcome.SearchTraces;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.shell.PageText;
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
    private static final int LONGEST_ID = 200;

    private final MarketplaceQueries marketplace;
    private final MatchExplanations explanations;
    private final SearchSuggestions suggestions;
    private final PatentLookup patents;
    private final SearchTraces traces;
    private final PublicHeads heads;
    private final PageText text;

    SearchPage(
            MarketplaceQueries marketplace,
            MatchExplanations explanations,
            SearchSuggestions suggestions,
            PatentLookup patents,
            SearchTraces traces,
            PublicHeads heads,
            PageText text) {
        this.marketplace = marketplace;
        this.explanations = explanations;
        this.suggestions = suggestions;
        this.patents = patents;
        this.traces = traces;
        this.heads = heads;
        this.text = text;
    }

    @GetMapping("/search")
    String search(HttpServletRequest request, HttpServletResponse response, Model model) {
        MarketplaceSearch search = fromAddress(request);
        model.addAttribute("search", search);
        // one address for the marketplace; what somebody has found in it is no page of its own
        boolean plain = search.toQueryString().isEmpty();
        model.addAttribute(
                "pageHead", heads.of(text.message("search.title"), text.message("home.lead"), "/search", plain));
        try {
            MarketplaceResult result = marketplace.search(search);
            model.addAttribute("result", ResultView.of(search, result));
            model.addAttribute("from", traces.asked(search, result, request));
            model.addAttribute("freshness", marketplace.freshness());
        } catch (MarketplaceUnavailable e) {
            away(e, response, model);
            patents.byNumber(search.text()).ifPresent(found -> model.addAttribute("exact", found));
        }
        return "marketplace/search";
    }

    /** How the score of one patent in a search came about, term by term. */
    @GetMapping("/search/why")
    String why(HttpServletRequest request, HttpServletResponse response, Model model) {
        MarketplaceSearch search = fromAddress(request);
        String patentId = request.getParameter("patent");
        if (patentId == null || patentId.length() > LONGEST_ID) {
            throw new NotFound("no patent to explain");
        }
        model.addAttribute("search", search);
        model.addAttribute("back", ResultView.address(search));
        try {
            model.addAttribute(
                    "hit", marketplace.byPatent(patentId).orElseThrow(() -> new NotFound("patent " + patentId)));
            explanations.of(search, List.of(patentId)).stream()
                    .findFirst()
                    .ifPresent(found -> model.addAttribute("explanation", found));
        } catch (MarketplaceUnavailable e) {
            away(e, response, model);
        }
        return "marketplace/why";
    }

    /** What the text may become: a few lines for the box while somebody types, a page of links for everybody else. */
    @GetMapping("/search/suggest")
    String suggest(HttpServletRequest request, HttpServletResponse response, Model model) {
        MarketplaceSearch search = fromAddress(request);
        model.addAttribute("search", search);
        model.addAttribute("suggestions", List.of());
        try {
            model.addAttribute("suggestions", suggestions.of(search.text()));
        } catch (MarketplaceUnavailable e) {
            away(e, response, model);
        }
        response.addHeader("Vary", "HX-Request");
        return request.getHeader("HX-Request") == null ? "marketplace/suggest" : "marketplace/suggest :: options";
    }

    private static void away(MarketplaceUnavailable failure, HttpServletResponse response, Model model) {
        LOG.warn("search is away: {}", failure.getMessage());
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        model.addAttribute("unavailable", true);
    }

    /** @throws QueryRefused SEARCH-01 and SEARCH-03 beyond a limit, SEARCH-02 with control characters */
    static MarketplaceSearch fromAddress(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!CleanText.clean(MarketplaceSearch.visible(value))) {
                    throw new QueryRefused("SEARCH-02", Map.of("parameter", CleanText.clean(name) ? name : "?"));
                }
            }
            parameters.put(name, List.of(values));
        });
        return MarketplaceSearch.fromParameters(parameters);
    }
}
