package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.query.QueryNode.until;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.index.GroupPosition;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.index.ReadModelRebuild;
import org.openlicence.exchange.query.index.SearchIndices;
import org.openlicence.exchange.query.paging.QueryRefused;

/** Events of the log, through real PostgreSQL and Elasticsearch, to what a search finds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarketplaceIT {
    static final String BATTERY = "201810698291.4";
    static final String MOTOR = "201910123456.7";
    static final String CHARGER = "202010555555.1";
    static QueryNode node;
    static MarketplaceQueries marketplace;

    @BeforeAll
    static void fill() {
        node = QueryNode.start(MarketplaceIT.class);
        marketplace = node.bean(MarketplaceQueries.class);
        node.append(
                Samples.patent(BATTERY, "一种锂离子电池正极材料的制备方法", null, "本发明公开高镍三元正极材料。", "H01M 10/0525", "INVENTION"),
                Samples.patent(MOTOR, "电动汽车动力电池组的热管理装置", null, "冷却板与电池组贴合。", "B60L 50/60", "UTILITY_MODEL"),
                Samples.patent(
                        CHARGER, null, "Methods for charging batteries of vehicles", null, "H02J 7/00", "INVENTION"));
        var terms = Samples.terms(2_000_000, 60);
        node.append(Samples.drafted("lst_1", "pat_ZL" + BATTERY, terms), Samples.announced("lst_1"));
        node.append(Samples.notice("lic_1", "lst_1", "pat_ZL" + BATTERY, terms), Samples.formed("lic_1"));
        node.append(Samples.drafted("lst_2", "pat_ZL" + MOTOR, Samples.terms(0, 36)), Samples.announced("lst_2"));
        node.append(Samples.claims("pat_ZL" + MOTOR, "ZH", "一种热管理装置，包括冷却板。", "其中冷却板内设有蛇形微通道。"));
        for (int i = 0; i < 25; i++) {
            node.append(
                    Samples.patent("2015101000%02d.1".formatted(i), "纺织机械零件" + i, null, null, "D01H 1/00", "DESIGN"));
        }
        settle(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    static void settle(QueryNode node) {
        GroupPosition positions = node.bean(GroupPosition.class);
        ReadModel model = node.bean(ReadModel.class);
        ReadModelRebuild slots = node.bean(ReadModelRebuild.class);
        until(
                "slots made",
                () -> node.sql()
                                .sql("select count(*) from read_model_slot")
                                .query(Long.class)
                                .single()
                        == 1);
        until("all read", () -> positions.of(model.group(slots.state().live())) >= positions.head());
        node.bean(SearchIndices.class).refresh(model.alias());
    }

    static List<String> ids(String text) {
        return marketplace.search(MarketplaceSearch.of(text)).hits().stream()
                .map(MarketplaceHit::patentId)
                .toList();
    }

    @Test
    void words_find_across_word_borders_scripts_and_forms() {
        assertThat(ids("锂电池")).first().isEqualTo("pat_ZL" + BATTERY);
        assertThat(ids("動力電池組")).first().isEqualTo("pat_ZL" + MOTOR);
        assertThat(ids("charge battery method")).first().isEqualTo("pat_ZL" + CHARGER);
        assertThat(ids("示例大学 锂")).contains("pat_ZL" + BATTERY);
    }

    @Test
    void a_number_in_any_spelling_is_the_first_hit() {
        for (String typed : List.of("ZL201810698291.4", "zl 201810698291", "2018106982914", "CN201810698B")) {
            MarketplaceHit hit =
                    marketplace.search(MarketplaceSearch.of(typed)).hits().getFirst();
            assertThat(hit.patentId()).as(typed).isEqualTo("pat_ZL" + BATTERY);
            assertThat(hit.byNumber()).isTrue();
        }
    }

    @Test
    void the_card_shows_the_offer_and_why_it_was_found() {
        MarketplaceHit hit =
                marketplace.search(MarketplaceSearch.of("正极材料")).hits().getFirst();
        assertThat(hit.offer()).isNotNull();
        assertThat(hit.offer().open()).isTrue();
        assertThat(hit.offer().dueAtConclusionFen()).isEqualTo(2_000_000);
        assertThat(hit.offer().taxEligible()).isTrue();
        assertThat(hit.licencesGranted()).isEqualTo(1);
        assertThat(hit.inForce()).isTrue();
        assertThat(hit.highlight()).isNotNull();
        assertThat(hit.highlight().parts())
                .anyMatch(part -> part.hit() && part.text().contains("材料"));
    }

    @Test
    void what_only_a_claim_says_is_found_and_shown() {
        MarketplaceHit hit =
                marketplace.search(MarketplaceSearch.of("蛇形微通道")).hits().getFirst();
        assertThat(hit.patentId()).isEqualTo("pat_ZL" + MOTOR);
        assertThat(Objects.requireNonNull(hit.highlight()).field()).isEqualTo("claimsZh");
        assertThat(hit.highlight().parts())
                .anyMatch(part -> part.hit() && part.text().contains("微通道"));
    }

    @Test
    void facets_are_counted_or_inside_and_across_and_keep_zeros() {
        MarketplaceSearch free = MarketplaceSearch.everything().toggled(FacetName.FEE_TYPE, "FREE");
        MarketplaceResult result = marketplace.search(free);
        assertThat(result.total()).isEqualTo(1);
        Facet fee = result.facet("fee");
        assertThat(count(fee, "FREE")).isEqualTo(1);
        assertThat(count(fee, "LUMP_SUM")).isEqualTo(1);
        assertThat(count(fee, "ENTRY_PLUS_ROYALTY")).isZero();
        assertThat(count(result.facet("type"), "UTILITY_MODEL")).isEqualTo(1);
        assertThat(count(result.facet("type"), "INVENTION")).isZero();
        assertThat(marketplace
                        .search(free.toggled(FacetName.FEE_TYPE, "LUMP_SUM"))
                        .total())
                .isEqualTo(2);
        assertThat(marketplace
                        .search(free.toggled(FacetName.TAX_ELIGIBLE, "YES"))
                        .total())
                .isZero();
        Facet field = marketplace.search(MarketplaceSearch.of("锂电池")).facet("field");
        assertThat(field.values()).anySatisfy(value -> {
            assertThat(value.key()).isEqualTo("H01");
            assertThat(value.nameZh()).isEqualTo("电气元件与电池");
        });
    }

    @Test
    void every_fact_of_a_card_is_a_facet_also_what_depends_on_the_day() {
        MarketplaceResult all = marketplace.search(MarketplaceSearch.everything());
        Facet licences = all.facet("licences");
        assertThat(count(licences, "1")).isEqualTo(1);
        assertThat(count(licences, "NONE")).isEqualTo(27);
        assertThat(count(licences, "FROM_5")).isZero();
        Facet life = all.facet("life");
        assertThat(life.values().stream().mapToLong(Facet.Value::count).sum())
                .as("a right has one remaining life, or has ended")
                .isLessThanOrEqualTo(28)
                .isPositive();
        for (FacetName facet : FacetName.values()) {
            assertThat(all.facet(facet.parameter()).values())
                    .extracting(Facet.Value::key)
                    .as(facet.name())
                    .containsAll(facet.vocabulary());
            for (Facet.Value value : all.facet(facet.parameter()).values()) {
                assertThat(marketplace
                                .search(MarketplaceSearch.everything().toggled(facet, value.key()))
                                .total())
                        .as(facet + " " + value.key())
                        .isEqualTo(value.count());
            }
        }
    }

    @Test
    void owners_are_found_by_a_part_of_their_name() {
        MarketplaceSearch search = MarketplaceSearch.fromParameters(Map.of("owners", List.of("示例")));
        Facet owner = marketplace.search(search).facet("owner");
        assertThat(owner.values()).extracting(Facet.Value::key).containsExactly("name:示例大学");
        assertThat(owner.more()).isTrue();
        MarketplaceSearch nobody = MarketplaceSearch.fromParameters(Map.of("owners", List.of("无人")));
        assertThat(marketplace.search(nobody).facet("owner").values()).isEmpty();
        assertThat(marketplace.search(nobody).total())
                .as("only the facet narrows")
                .isEqualTo(28);
    }

    @Test
    void an_owner_is_read_by_the_whole_name_or_its_beginning() {
        MarketplaceResult whole = marketplace.search(MarketplaceSearch.of("示例大学"));
        assertThat(whole.reading().kind()).isEqualTo(QueryReading.Kind.OWNER);
        assertThat(whole.reading().owners()).singleElement().satisfies(owner -> {
            assertThat(owner.key()).isEqualTo("name:示例大学");
            assertThat(owner.exact()).isTrue();
        });
        assertThat(whole.total()).isEqualTo(28);
        assertThat(whole.hits()).allSatisfy(hit -> assertThat(hit.reason().by()).isEqualTo(MatchReason.By.OWNER));
        MarketplaceResult begun = marketplace.search(MarketplaceSearch.of("示例"));
        assertThat(begun.reading().owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.exact()).isFalse());
        assertThat(marketplace
                        .search(MarketplaceSearch.of("示例大学").readBy(Reading.WORDS))
                        .reading()
                        .kind())
                .isEqualTo(QueryReading.Kind.WORDS);
    }

    @Test
    void scenario_47_a_class_is_found_by_any_level_above_a_symbol() {
        for (String typed : List.of("h01m10/0525", "H01M 10", "H01M 10/00", "H01M", "h01")) {
            MarketplaceResult found = marketplace.search(MarketplaceSearch.of(typed));
            assertThat(found.hits())
                    .as(typed)
                    .extracting(MarketplaceHit::patentId)
                    .containsExactly("pat_ZL" + BATTERY);
            assertThat(found.hits().getFirst().reason().by()).isEqualTo(MatchReason.By.CLASS);
            assertThat(found.reading().kind()).isEqualTo(QueryReading.Kind.CLASS);
        }
        assertThat(marketplace.search(MarketplaceSearch.of("H01M 10/05")).total())
                .as("another symbol, not the beginning of one")
                .isZero();
        assertThatThrownBy(() -> marketplace.search(MarketplaceSearch.of("I61K 1/00")))
                .isInstanceOfSatisfying(
                        QueryRefused.class, e -> assertThat(e.code()).isEqualTo("SEARCH-04"));
    }

    @Test
    void a_problem_described_at_length_finds_by_its_telling_words_and_says_which() {
        String problem =
                "我们工厂生产纯电动叉车，夏天快充的时候动力电池组温度太高，风冷已经不够用，" + "希望找到一种结构简单、成本不高的冷却板或者类似的热管理办法，最好能和现有的电池组直接贴合安装，不用改动车架。";
        MarketplaceResult found = marketplace.search(MarketplaceSearch.of(problem));
        assertThat(found.reading().kind()).isEqualTo(QueryReading.Kind.PARAGRAPH);
        assertThat(found.hits().getFirst().patentId()).isEqualTo("pat_ZL" + MOTOR);
        assertThat(found.hits().getFirst().reason().sentence()).isNotNull();
        String longest = (problem + problem.repeat(60)).substring(0, MarketplaceSearch.MAX_TEXT);
        assertThat(marketplace.search(MarketplaceSearch.of(longest)).total()).isPositive();
    }

    @Test
    void a_mistyped_word_is_mended_when_that_finds_more() {
        MarketplaceResult found = marketplace.search(MarketplaceSearch.of("charging battreies"));
        assertThat(found.total()).isZero();
        assertThat(found.mended()).isNotNull();
        assertThat(found.mended().text()).isEqualTo("charging batteries");
        assertThat(found.mended().total()).isEqualTo(1);
        assertThat(marketplace
                        .search(MarketplaceSearch.of("charging batteries"))
                        .mended())
                .isNull();
        assertThat(ids("锂离予电池")).as("a wrong sign leaves the pairs around it").contains("pat_ZL" + BATTERY);
    }

    @Test
    void every_part_of_a_score_is_told() {
        MatchExplanations explanations = node.bean(MatchExplanations.class);
        List<MatchExplanation> told =
                explanations.of(MarketplaceSearch.of("锂电池"), List.of("pat_ZL" + BATTERY, "pat_ZL" + CHARGER));
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.patentId()).isEqualTo("pat_ZL" + BATTERY);
            assertThat(one.parts())
                    .anyMatch(part -> part.of() == MatchExplanation.Of.OPEN_OFFER)
                    .anyMatch(part -> "titleZh.w".equals(part.field()) && "电池".equals(part.word()))
                    .anyMatch(part -> "titleZh".equals(part.field()) && "锂".equals(part.word()));
            assertThat(one.parts().stream()
                            .mapToDouble(MatchExplanation.Part::weight)
                            .sum())
                    .as("the parts make the score")
                    .isCloseTo(one.score(), org.assertj.core.data.Offset.offset(0.01));
        });
        assertThat(explanations.of(MarketplaceSearch.of("201810698291.4"), List.of("pat_ZL" + BATTERY)))
                .singleElement()
                .satisfies(one -> assertThat(one.parts()).anyMatch(part -> part.of() == MatchExplanation.Of.NUMBER));
    }

    @Test
    void what_is_being_typed_becomes_fields_owners_and_titles() {
        SearchSuggestions suggestions = node.bean(SearchSuggestions.class);
        assertThat(suggestions.of("示例")).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(SearchSuggestion.Kind.OWNER);
            assertThat(one.key()).isEqualTo("name:示例大学");
        });
        assertThat(suggestions.of("锂离子电")).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(SearchSuggestion.Kind.TITLE);
            assertThat(one.key()).isEqualTo("pat_ZL" + BATTERY);
        });
        assertThat(suggestions.of("Methods for char"))
                .extracting(SearchSuggestion::key)
                .contains("pat_ZL" + CHARGER);
        assertThat(suggestions.of("电池")).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(SearchSuggestion.Kind.FIELD);
            assertThat(one.key()).isEqualTo("H01M");
        });
        for (String none : List.of("", "电", "***", "x".repeat(500))) {
            assertThat(suggestions.of(none)).as(none).isEmpty();
        }
    }

    static long count(Facet facet, String key) {
        return facet.values().stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void an_empty_result_says_what_would_find_something() {
        MarketplaceResult result =
                marketplace.search(MarketplaceSearch.of("锂电池").toggled(FacetName.TYPE, "DESIGN"));
        assertThat(result.total()).isZero();
        assertThat(result.help()).isNotNull();
        assertThat(result.help().totalWithoutFilters()).isPositive();
        assertThat(result.help().nearest()).isNotEmpty();
    }

    @Test
    void pages_follow_each_other_without_loss_or_repeat_in_every_order() {
        for (MarketplaceSearch.Sort sort : MarketplaceSearch.Sort.values()) {
            List<String> seen = new ArrayList<>();
            MarketplaceSearch search = new MarketplaceSearch("", Map.of(), sort, 7, null);
            String next = null;
            do {
                MarketplaceResult page = marketplace.search(search.from(next));
                page.hits().forEach(hit -> seen.add(hit.patentId()));
                next = page.next();
            } while (next != null);
            assertThat(seen).as(sort.name()).hasSize(28).hasSameSizeAs(new HashSet<>(seen));
            assertThat(seen).contains("pat_ZL" + BATTERY);
        }
    }

    @Test
    void a_place_nobody_was_given_is_refused() {
        MarketplaceResult page =
                marketplace.search(new MarketplaceSearch("", Map.of(), MarketplaceSearch.Sort.RELEVANCE, 5, null));
        MarketplaceSearch other =
                new MarketplaceSearch("电池", Map.of(), MarketplaceSearch.Sort.RELEVANCE, 5, page.next());
        for (MarketplaceSearch forged :
                List.of(other, MarketplaceSearch.everything().from("no-such"))) {
            assertThatThrownBy(() -> marketplace.search(forged))
                    .isInstanceOfSatisfying(
                            QueryRefused.class, e -> assertThat(e.code()).isEqualTo("PAGE-01"));
        }
    }

    @Test
    void text_is_never_taken_as_syntax() {
        SearchSuggestions suggestions = node.bean(SearchSuggestions.class);
        for (String text : List.of(
                "\"",
                "AND OR (",
                "title:*",
                "a\\",
                "%00",
                "*",
                "锂 -电池 ~2",
                ".*",
                "/.*/",
                "[a-z]{1,9999}",
                "((((((",
                "示例*")) {
            assertThat(marketplace.search(MarketplaceSearch.of(text)).total())
                    .as(text)
                    .isNotNegative();
            assertThat(suggestions.of(text)).as(text).hasSizeLessThan(20);
            Map<String, List<String>> anywhere = Map.of("owners", List.of(text), "owner", List.of(text));
            assertThat(marketplace
                            .search(MarketplaceSearch.fromParameters(anywhere))
                            .total())
                    .as("no pattern among facet values: %s", text)
                    .isZero();
        }
    }

    @Test
    void everything_is_fresh_once_it_is_read() {
        assertThat(marketplace.freshness().behind()).isLessThan(Duration.ofSeconds(30));
        assertThat(marketplace.byPatent("pat_ZL" + MOTOR)).isPresent();
        assertThat(marketplace.byPatent("pat_unknown")).isEmpty();
    }
}
