package org.openlicence.exchange.web.marketplace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceResult;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.MatchExplanations;
import org.openlicence.exchange.query.marketplace.SearchSuggestion;
import org.openlicence.exchange.query.marketplace.SearchSuggestions;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.outcome.SearchTraces;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public marketplace as JSON: what the pages show, without sign-in. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "marketplace")
class MarketplaceApi {
    private final MarketplaceQueries marketplace;
    private final MatchExplanations explanations;
    private final SearchSuggestions suggestions;
    private final Offers offers;
    private final SealedStatements statements;
    private final PatentLookup patents;
    private final SearchTraces traces;

    MarketplaceApi(
            MarketplaceQueries marketplace,
            MatchExplanations explanations,
            SearchSuggestions suggestions,
            Offers offers,
            SealedStatements statements,
            PatentLookup patents,
            SearchTraces traces) {
        this.marketplace = marketplace;
        this.explanations = explanations;
        this.suggestions = suggestions;
        this.offers = offers;
        this.statements = statements;
        this.patents = patents;
        this.traces = traces;
    }

    @GetMapping("/search")
    @Operation(
            summary = "Search offers and patents; parameters as in the address of the page",
            description =
                    "Values of one facet are joined by OR, facets by AND; a facet may be named several times. Facets: offer, "
                            + "field, industry, product, application, fee, band, term, type, owner, region, maturity, life, licences, "
                            + "tax, force. The answer counts every value of every facet under the other facets, says what the text was "
                            + "taken for (reading), and how mistyped words may be mended (mended). "
                            + "The header Search-Id is a random number of this answer; an offer opened with it in the parameter from "
                            + "helps to judge the ranking. Nothing of the caller is kept with it.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "words in Chinese or English, a problem described, a number, an owner, an IPC symbol",
            schema = @Schema(type = "string", maxLength = MarketplaceSearch.MAX_TEXT))
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "how q is taken: as it looks, by words, by words and meaning, by number",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"auto", "words", "meaning", "number"}))
    @Parameter(
            name = "owners",
            in = ParameterIn.QUERY,
            description = "part of a name: counts in the facet owner are of owners named so",
            schema = @Schema(type = "string", maxLength = MarketplaceSearch.MAX_OWNERS_TEXT))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "relevance",
                                "newest",
                                "price_low",
                                "price_high",
                                "most_licensed",
                                "ending_soon"
                            }))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "100"))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "place to go on from, as given in next",
            schema = @Schema(type = "string"))
    ResponseEntity<MarketplaceResult> search(
            @Parameter(description = "whether every term of every score is told") @RequestParam(defaultValue = "false")
                    boolean explain,
            @Parameter(hidden = true) HttpServletRequest request) {
        MarketplaceSearch search = SearchPage.fromAddress(request);
        MarketplaceResult found = marketplace.search(search);
        MarketplaceResult result = explain
                ? found.explainedBy(explanations.of(
                        search,
                        found.hits().stream().map(MarketplaceHit::patentId).toList()))
                : found;
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().header(SearchTraces.HEADER, traces.asked(search, result, request));
        if (result.next() != null) {
            String next = search.from(result.next()).toQueryString();
            answer.header(
                    HttpHeaders.LINK, "</api/v1/search?" + next + (explain ? "&explain=true" : "") + ">; rel=\"next\"");
        }
        return answer.body(result);
    }

    @GetMapping("/search/suggest")
    @Operation(summary = "What a text that is still being typed may become: fields, owners, products, titles")
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string", maxLength = 100))
    List<SearchSuggestion> suggest(@Parameter(hidden = true) HttpServletRequest request) {
        return suggestions.of(SearchPage.fromAddress(request).text());
    }

    @GetMapping("/listings/{listingId}")
    @Operation(summary = "One announced offer, open or closed")
    ResponseEntity<OfferView> listing(@PathVariable ListingId listingId) {
        OfferView offer = offers.publicOffer(listingId).orElseThrow(() -> new NotFound("listing " + listingId));
        return ETags.ok(offer, offer.listing().version());
    }

    @GetMapping("/listings/{listingId}/equal-treatment")
    @Operation(summary = "Statement of equal treatment: every licence of an offer beside the announced terms")
    SealedStatements.Sealed equalTreatment(@PathVariable ListingId listingId) {
        return statements.of(listingId).orElseThrow(() -> new NotFound("listing " + listingId));
    }

    @GetMapping("/patents/{number}")
    @Operation(summary = "One patent by its number")
    ResponseEntity<PatentView> patent(@PathVariable String number) {
        PatentView patent = patents.byNumber(number).orElseThrow(() -> new NotFound("patent " + number));
        return ETags.ok(patent, patent.version());
    }
}
