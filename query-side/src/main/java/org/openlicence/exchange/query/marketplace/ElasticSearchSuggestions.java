package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.query.marketplace.FacetNames.Name;
import org.openlicence.exchange.query.marketplace.SearchSuggestion.Kind;

/** Suggestions from one question to the index, and from the names of technical fields. */
final class ElasticSearchSuggestions implements SearchSuggestions {
    private static final int OF_EACH = 4;
    private static final int BUCKETS = 12;
    private static final String TITLE = "title";
    private static final String OWNERS = "owners";
    private static final String PRODUCTS = "products";

    /** All that is read of a patent. */
    record Titles(
            String patentId,
            @Nullable String titleZh,
            @Nullable String titleEn) {}

    private final MarketplaceIndex index;
    private final Function<String, OrganisationDirectory.@Nullable Entry> organisations;

    ElasticSearchSuggestions(
            MarketplaceIndex index, Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        this.index = index;
        this.organisations = organisations;
    }

    @Override
    public List<SearchSuggestion> of(String typed) {
        String text = typed.strip();
        if (text.length() > MOST_TYPED || !OwnerNames.mayNameOne(text)) {
            return List.of();
        }
        SearchResponse<Titles> found = index.search(question(text), Titles.class);
        List<SearchSuggestion> suggestions = new ArrayList<>();
        FacetNames.fieldsNamed(text).stream()
                .limit(OF_EACH)
                .forEach(field -> suggestions.add(new SearchSuggestion(
                        Kind.FIELD,
                        field.getKey(),
                        field.getValue().zh(),
                        field.getValue().en())));
        suggestions.addAll(owners(found.aggregations(), OwnerNames.folded(text)));
        suggestions.addAll(products(found.aggregations(), productKey(text)));
        found.hits().hits().stream()
                .filter(hit -> hit.matchedQueries().containsKey(TITLE))
                .limit(OF_EACH)
                .forEach(hit -> suggestions.add(title(hit)));
        return suggestions;
    }

    /** Titles the last word of which may be unfinished, owners and products that begin so. */
    static Map<String, Object> question(String text) {
        Map<String, Object> title = Map.of(
                "multi_match",
                Map.of(
                        "query",
                        text,
                        "type",
                        "bool_prefix",
                        "operator",
                        "and",
                        "fields",
                        List.of("titleZh", "titleEn"),
                        "_name",
                        TITLE));
        Map<String, Object> owner = WantedPatents.begins("ownerFolds", OwnerNames.folded(text));
        Map<String, Object> product = WantedPatents.begins("sheet.productKeys", productKey(text));
        Map<String, Object> open =
                Map.of("constant_score", Map.of("filter", SearchBody.term("availability", MarketplaceDocument.OPEN)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", BUCKETS);
        body.put("track_total_hits", false);
        body.put("_source", Map.of("includes", List.of("patentId", "titleZh", "titleEn")));
        body.put(
                "query",
                Map.of(
                        "bool",
                        Map.of(
                                "must",
                                List.of(SearchBody.any(List.of(
                                        Map.of("bool", Map.of("must", List.of(title), "boost", 10)),
                                        Map.of("constant_score", Map.of("filter", owner, "boost", 0.1)),
                                        Map.of("constant_score", Map.of("filter", product, "boost", 0.1))))),
                                "should",
                                List.of(open))));
        body.put(
                "aggs",
                Map.of(
                        OWNERS, within(owner, "ownerKeys"),
                        PRODUCTS, within(product, "sheet.productKeys")));
        return body;
    }

    private static Map<String, Object> within(Map<String, Object> filter, String field) {
        return Map.of(
                "filter", filter, "aggs", Map.of("keys", Map.of("terms", Map.of("field", field, "size", BUCKETS))));
    }

    private static String productKey(String text) {
        return SheetFields.key(text);
    }

    private List<SearchSuggestion> owners(Map<String, Aggregate> answer, String folded) {
        List<SearchSuggestion> owners = new ArrayList<>();
        for (String key : keys(answer, OWNERS)) {
            Name name = FacetReader.words(FacetName.OWNER, key, organisations);
            boolean begun =
                    OwnerNames.folded(List.of(name.zh(), name.en())).stream().anyMatch(each -> each.startsWith(folded));
            if (begun && owners.size() < OF_EACH) {
                owners.add(new SearchSuggestion(Kind.OWNER, key, name.zh(), name.en()));
            }
        }
        return owners;
    }

    private static List<SearchSuggestion> products(Map<String, Aggregate> answer, String begin) {
        return keys(answer, PRODUCTS).stream()
                .filter(key -> key.startsWith(begin))
                .limit(OF_EACH)
                .map(key -> new SearchSuggestion(Kind.PRODUCT, key, key, key))
                .toList();
    }

    private static List<String> keys(Map<String, Aggregate> answer, String part) {
        Aggregate keys =
                Objects.requireNonNull(answer.get(part)).filter().aggregations().get("keys");
        return FacetReader.buckets(Objects.requireNonNull(keys)).stream()
                .map(StringTermsBucket::key)
                .map(key -> key.stringValue())
                .toList();
    }

    private static SearchSuggestion title(Hit<Titles> hit) {
        Titles document = Objects.requireNonNull(hit.source());
        String zh = document.titleZh() == null ? document.titleEn() : document.titleZh();
        String en = document.titleEn() == null ? document.titleZh() : document.titleEn();
        return new SearchSuggestion(Kind.TITLE, document.patentId(), zh == null ? "" : zh, en == null ? "" : en);
    }
}
