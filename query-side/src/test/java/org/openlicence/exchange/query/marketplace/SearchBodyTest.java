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
            chosen.put(facet, new TreeSet<>(facet.vocabulary().isEmpty() ? Set.of("31") : facet.vocabulary()));
        }
        for (String text : List.of("", "锂电池", "ZL201810698291.4")) {
            for (MarketplaceSearch.Sort sort : MarketplaceSearch.Sort.values()) {
                for (Map<FacetName, java.util.SortedSet<String>> facets :
                        List.of(Map.copyOf(chosen), Map.<FacetName, java.util.SortedSet<String>>of())) {
                    SearchBody body = new SearchBody(
                            new MarketplaceSearch(text, facets, sort, 20, null), LocalDate.of(2026, 5, 7), 60);
                    SearchRequest request = read(body.page(List.of(1.5, 7L, "pat_1")));
                    assertThat(request.sort()).hasSize(SearchBody.sort(sort).size());
                    assertThat(request.aggregations()).hasSize(FacetName.values().length);
                    assertThat(request.highlight() != null).isEqualTo(!text.isEmpty());
                    assertThat(request.postFilter() != null).isEqualTo(!facets.isEmpty());
                    assertThat(read(body.nearest(5)).size()).isEqualTo(5);
                }
            }
        }
    }
}
