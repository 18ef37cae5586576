package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.paging.Place;
import org.openlicence.exchange.query.paging.QueryRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarketplaceSearchTest {
    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            parameters
                    .computeIfAbsent(pair[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Test
    void the_address_holds_the_whole_search() {
        MarketplaceSearch search = MarketplaceSearch.of("锂电池 & more=1")
                .toggled(FacetName.FEE_TYPE, "FREE")
                .toggled(FacetName.FEE_TYPE, "LUMP_SUM")
                .toggled(FacetName.OWNER, "name:示例大学")
                .sortedBy(MarketplaceSearch.Sort.ENDING_SOON)
                .readBy(Reading.WORDS)
                .from("abc");
        assertThat(MarketplaceSearch.fromParameters(parameters(search.toQueryString())))
                .isEqualTo(search);
        assertThat(MarketplaceSearch.everything().toQueryString()).isEmpty();
        assertThat(search.toggled(FacetName.FEE_TYPE, "FREE").has(FacetName.FEE_TYPE, "FREE"))
                .isFalse();
    }

    @Test
    void a_button_of_a_form_toggles_one_value() {
        MarketplaceSearch chosen = MarketplaceSearch.fromParameters(
                Map.of("fee", List.of("LUMP_SUM"), "toggle", List.of("owner:name:示例大学")));
        assertThat(chosen.has(FacetName.OWNER, "name:示例大学")).isTrue();
        assertThat(chosen.has(FacetName.FEE_TYPE, "LUMP_SUM")).isTrue();
        assertThat(MarketplaceSearch.fromParameters(
                                Map.of("fee", List.of("LUMP_SUM"), "toggle", List.of("fee:LUMP_SUM")))
                        .chosen())
                .isEmpty();
        assertThat(MarketplaceSearch.fromParameters(Map.of("toggle", List.of("none:X", "fee")))
                        .chosen())
                .isEmpty();
        assertThat(MarketplaceSearch.of("x".repeat(501)).lengthy()).isTrue();
        assertThat(MarketplaceSearch.of("x").lengthy()).isFalse();
    }

    @Test
    void limits_are_refused_with_search_01() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= MarketplaceSearch.MAX_VALUES; i++) {
            many.add("v" + i);
        }
        List<Map<String, List<String>>> beyond = List.of(
                Map.of("owner", many),
                Map.of("owner", List.of("x".repeat(201))),
                Map.of("owner", List.of("a\u0000b")),
                Map.of("size", List.of("0")),
                Map.of("size", List.of("-1")),
                Map.of("size", List.of("101")),
                Map.of("by", List.of("luck")),
                Map.of("owners", List.of("x".repeat(101))),
                Map.of("sort", List.of("paid")));
        for (Map<String, List<String>> parameters : beyond) {
            assertThatThrownBy(() -> MarketplaceSearch.fromParameters(parameters))
                    .isInstanceOfSatisfying(
                            QueryRefused.class, e -> assertThat(e.code()).isEqualTo("SEARCH-01"));
        }
    }

    @Test
    void a_described_problem_may_be_long_and_ten_kilobytes_are_refused_with_how_much_was_given() {
        assertThat(MarketplaceSearch.of("x".repeat(4_000)).text()).hasSize(4_000);
        assertThatThrownBy(() -> MarketplaceSearch.of("x".repeat(10_240)))
                .isInstanceOfSatisfying(QueryRefused.class, e -> {
                    assertThat(e.code()).isEqualTo("SEARCH-03");
                    assertThat(e.inputs()).containsEntry("given", "10240").containsEntry("most", "4000");
                });
    }

    @Test
    void what_nobody_sees_in_a_pasted_text_is_left_out() {
        assertThat(MarketplaceSearch.of("\u200EZL201810698291.4\u202C").text()).isEqualTo("ZL201810698291.4");
        assertThat(MarketplaceSearch.of("bat\u00ADte\u200Bry\uFE0F").text()).isEqualTo("battery");
        assertThat(MarketplaceSearch.of("\uFEFF电池 \uD83D\uDE00").text()).isEqualTo("电池 \uD83D\uDE00");
    }

    @Test
    void a_place_is_read_back_and_a_forged_one_refused() {
        Place place = new Place("list", List.of(1.5, "pat_1"));
        assertThat(Place.parse(place.text(), "list", 2)).isEqualTo(place);
        for (String forged : List.of("", "!!", "bnVsbA", "e30", place.text().substring(3), "x".repeat(2_000))) {
            assertThatThrownBy(() -> Place.parse(forged, "list", 2))
                    .isInstanceOfSatisfying(
                            QueryRefused.class, e -> assertThat(e.code()).isEqualTo("PAGE-01"));
        }
        assertThatThrownBy(() -> Place.parse(place.text(), "other", 2)).isInstanceOf(QueryRefused.class);
    }

    @Test
    void a_highlight_is_parts_not_markup() {
        Highlight highlight = Highlight.of("titleZh", "a <b> \uE000锂\uE001电池");
        assertThat(highlight).isNotNull();
        assertThat(highlight.parts())
                .containsExactly(
                        new Highlight.Part("a <b> ", false),
                        new Highlight.Part("锂", true),
                        new Highlight.Part("电池", false));
        assertThat(Highlight.of("titleZh", "nothing marked")).isNull();
    }

    @Test
    void fields_and_provinces_have_names_in_both_languages() {
        assertThat(FacetNames.field("H01M").en()).isEqualTo("Batteries");
        assertThat(FacetNames.field("H01Z").en()).isEqualTo("Electric elements and batteries");
        assertThat(FacetNames.industry("C38").zh()).isEqualTo("电气机械和器材制造业");
        assertThat(FacetNames.industry("X99").zh()).isEqualTo("X99");
        assertThat(FacetNames.province("31").zh()).isEqualTo("上海");
        assertThat(FacetNames.field("Z99").zh()).isEqualTo("Z99");
    }
}
