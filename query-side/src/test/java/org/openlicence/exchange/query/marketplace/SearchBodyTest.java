package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.table.ReadModelJson;

/** The client reads every body we write; it is stricter than the server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchBodyTest {
    static SearchRequest read(Map<String, Object> body) {
        String json = ReadModelJson.MAPPER.writeValueAsString(body);
        Jackson3JsonpMapper mapper = new Jackson3JsonpMapper(ReadModelJson.MAPPER);
        return SearchRequest.of(r -> r.withJson(mapper.jsonProvider().createParser(new StringReader(json)), mapper));
    }

    @Test
    void every_order_with_and_without_words_and_facets_is_a_request() {
        Map<FacetName, java.util.SortedSet<String>> chosen = new TreeMap<>();
        for (FacetName facet : FacetName.values()) {
            chosen.put(
                    facet,
                    new TreeSet<>(
                            facet.vocabulary().isEmpty()
                                    ? Set.of("31")
                                    : facet.vocabulary().stream().limit(3).toList()));
        }
        for (String text : List.of("", "锂电池", "lithium battery", "ZL201810698291.4", "h01m10/0525", "电池".repeat(400))) {
            for (MarketplaceSearch.Sort sort : MarketplaceSearch.Sort.values()) {
                for (Map<FacetName, java.util.SortedSet<String>> facets :
                        List.of(Map.copyOf(chosen), Map.<FacetName, java.util.SortedSet<String>>of())) {
                    SearchBody body = new SearchBody(
                            new MarketplaceSearch(text, facets, sort, 20, null), LocalDate.of(2026, 5, 7), 60);
                    SearchRequest request = read(body.page(List.of(1.5, 7L, "pat_1")));
                    assertThat(request.sort()).hasSize(SearchBody.sort(sort).size());
                    assertThat(request.aggregations())
                            .containsKeys(java.util.Arrays.stream(FacetName.values())
                                    .map(facet -> counted(facet, facets.containsKey(facet)))
                                    .toArray(String[]::new));
                    assertThat(request.highlight() != null).isEqualTo(!text.isEmpty());
                    assertThat(request.postFilter() != null).isEqualTo(!facets.isEmpty());
                    assertThat(read(body.nearest(5)).size()).isEqualTo(5);
                    assertThat(read(body.count()).size()).isZero();
                    assertThat(read(body.explaining(List.of("pat_1"), SearchBody.USUAL))
                                    .explain())
                            .isTrue();
                }
            }
        }
    }

    /** A chosen facet counts apart; the others side by side, each with its parts. */
    private static String counted(FacetName facet, boolean chosen) {
        String part = facet.vocabulary().isEmpty() || facet == FacetName.FIELD ? FacetCounts.OPEN : FacetCounts.FIXED;
        return chosen ? facet.parameter() : FacetCounts.name(facet, part);
    }

    @Test
    void facets_of_which_nothing_is_chosen_count_under_one_condition() {
        MarketplaceSearch search = MarketplaceSearch.of("电池").toggled(FacetName.TYPE, "DESIGN");
        Map<String, Object> figures = new SearchBody(search, LocalDate.of(2026, 5, 7), 60).figures();
        assertThat(read(figures).aggregations()).containsOnlyKeys("type", FacetCounts.REST);
        assertThat(read(figures).aggregations().get(FacetCounts.REST).aggregations())
                .containsKeys("offer-fixed", "field-open", "owner-open", "force-fixed", "life-unknown")
                .doesNotContainKey("type-fixed");
    }

    @Test
    void what_is_marked_is_what_the_search_asks_for() {
        assertThat(marking("锂电池隔膜", "ownerNames")).contains("minimum_should_match=2<60%");
        assertThat(marking("锂电池隔膜", "claimsZh")).contains("minimum_should_match=1");
        assertThat(marking("电池".repeat(100), "ownerNames")).contains("analyzer=patent_bigram");
        assertThat(marking("H01M 10/0525", "claimsZh"))
                .as("no number of a claim is marked for the class it is not")
                .contains("operator=and");
        SearchBody across = new SearchBody(
                MarketplaceSearch.of("锂电池"),
                LocalDate.of(2026, 5, 7),
                60,
                new WantedPatents.Across("allEn", "lithium battery"),
                List.of());
        assertThat(marking(across, "claimsEn")).contains("lithium battery");
        assertThat(marking(across, "claimsZh")).doesNotContain("lithium battery");
    }

    private static String marking(String text, String field) {
        return marking(new SearchBody(MarketplaceSearch.of(text), LocalDate.of(2026, 5, 7), 60), field);
    }

    private static String marking(SearchBody body, String field) {
        Map<?, ?> highlight = (Map<?, ?>) body.page(null).get("highlight");
        return ((List<?>) highlight.get("fields"))
                .stream()
                        .map(each -> ((Map<?, ?>) each).get(field))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .toString();
    }

    @Test
    void owners_are_asked_for_by_what_may_name_one() {
        LocalDate day = LocalDate.of(2026, 5, 7);
        Map<String, Object> owners = new SearchBody(MarketplaceSearch.of("示例大学"), day, 60).owners();
        assertThat(read(java.util.Objects.requireNonNull(owners)).aggregations())
                .containsOnlyKeys(FacetCounts.NAMED);
        assertThat(new SearchBody(MarketplaceSearch.of("201810698291.4"), day, 60).owners())
                .isNull();
        assertThat(new SearchBody(MarketplaceSearch.of("示例大学").readBy(Reading.WORDS), day, 60).owners())
                .isNull();
    }

    @Test
    void mistyped_words_are_asked_after_on_the_first_page_and_only_words() {
        assertThat(page("lithum battery", null)).containsKey("suggest");
        assertThat(page("lithum battery", List.of(1.5, 7L, "pat_1"))).doesNotContainKey("suggest");
        assertThat(page("锂电池", null)).doesNotContainKey("suggest");
        assertThat(page("ZL201810698291.4", null)).doesNotContainKey("suggest");
        assertThat(read(page("lithum battery", null)).suggest()).isNotNull();
    }

    @Test
    void what_the_reader_turned_off_is_not_asked() {
        assertThat(asked("示例大学", Reading.AUTO)).contains("ownerFolds").contains("multi_match");
        assertThat(asked("示例大学", Reading.WORDS)).doesNotContain("ownerFolds");
        assertThat(asked("201810698291.4", Reading.WORDS)).doesNotContain("constant_score");
        assertThat(asked("201810698291.4", Reading.NUMBER)).doesNotContain("multi_match");
        assertThat(asked("A61K 31/00", Reading.AUTO)).contains("A61K 31/").contains("prefix");
        assertThat(asked("A61K 31/4184", Reading.AUTO)).contains("A61K 31/4184").contains("term");
        assertThat(asked("201810698291.5", Reading.AUTO))
                .as("the number its digits make")
                .contains("2018106982914");
        assertThat(asked("电池".repeat(100), Reading.AUTO)).contains("more_like_this");
    }

    @Test
    void a_suggestion_asks_for_titles_owners_and_products_in_one_question() {
        SearchRequest request = read(ElasticSearchSuggestions.question("锂电"));
        assertThat(request.aggregations()).containsOnlyKeys("owners", "products");
        assertThat(request.size()).isPositive();
    }

    private static Map<String, Object> page(String text, @Nullable List<Object> after) {
        return new SearchBody(MarketplaceSearch.of(text), LocalDate.of(2026, 5, 7), 60).page(after);
    }

    private static String asked(String text, Reading by) {
        return WantedPatents.of(QueryReading.of(text, by), by, "1").toString();
    }
}
