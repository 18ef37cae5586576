package org.openlicence.exchange.query.standingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.ReadText.Near;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Fit;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Terms;

/** A demand for an adsorbent against two patents, one of which answers it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {
    private static final Instant AT = Instant.parse("2026-06-01T04:00:00Z");
    private static final OfferedTechnology BIOCHAR =
            offer("pat_1", 2_000_000, 7, "一种去除工业废水中重金属的生物炭吸附剂", "以稻壳为原料制得磁性生物炭，对铅、镉离子的吸附量是普通活性炭的三倍。可用磁铁回收重复使用。");
    private static final OfferedTechnology OATS =
            offer("pat_2", 1_500_000, null, "一种高膳食纤维即食燕麦片的加工方法", "用酶解与挤压联用软化麸皮，口感细腻。");

    private final Comparison comparison =
            new Comparison(StandingFigures.on(LocalDate.of(2026, 6, 1), PolicyFiles.read()));

    @Test
    void elements_are_ticked_with_the_sentence_of_each_side() {
        StandingMatch match = of(demand(60_000_00L, "LICENCE"), BIOCHAR, Refused.NEVER);
        assertThat(comparison.worthShowing(match)).isTrue();
        assertThat(match.fitting()).contains("MATERIAL", "EFFECT");
        assertThat(match.ticks())
                .filteredOn(tick -> tick.element().equals("EFFECT"))
                .singleElement()
                .satisfies(tick -> {
                    assertThat(tick.wanted()).isEqualTo("铅镉离子吸附量提高两倍");
                    assertThat(tick.offered()).startsWith("以稻壳为原料");
                });
        assertThat(match.missing()).contains("PRODUCT");
        assertThat(match.price().fit()).isEqualTo(Fit.WITHIN);
        assertThat(match.maturity().fit()).isEqualTo(Fit.WITHIN);
    }

    @Test
    void another_field_is_not_worth_showing_however_cheap() {
        assertThat(comparison.worthShowing(of(demand(60_000_00L, null), OATS, Refused.NEVER)))
                .isFalse();
    }

    @Test
    void price_above_budget_and_unripe_patents_score_less() {
        int good = of(demand(60_000_00L, "LICENCE"), BIOCHAR, Refused.NEVER).score();
        assertThat(of(demand(1_000_00L, "LICENCE"), BIOCHAR, Refused.NEVER).score())
                .isLessThan(good);
        OfferedTechnology raw =
                new OfferedTechnology("pat_1", "lst_1", List.of("org_owner"), BIOCHAR.text(), BIOCHAR.dueFen(), 3);
        StandingMatch unripe = of(demand(60_000_00L, "LICENCE"), raw, Refused.NEVER);
        assertThat(unripe.maturity().fit()).isEqualTo(Fit.ABOVE);
        assertThat(unripe.score()).isLessThan(good);
        assertThat(of(demand(null, null), BIOCHAR, Refused.NEVER).price().fit()).isEqualTo(Fit.UNKNOWN);
    }

    @Test
    void refusals_take_a_little_off_up_to_a_limit() {
        OpenDemand demand = demand(60_000_00L, "LICENCE");
        int without = of(demand, BIOCHAR, Refused.NEVER).score();
        StandingMatch twice = of(demand, BIOCHAR, new Refused(2, null));
        assertThat(twice.penalty()).isEqualTo(200);
        assertThat(twice.score()).isEqualTo(without - 200);
        assertThat(of(demand, BIOCHAR, new Refused(99, null)).penalty()).isEqualTo(500);
    }

    @Test
    void a_pair_a_side_refused_sinks_below_any_other_and_stays_with_its_reason() {
        OpenDemand demand = demand(60_000_00L, "LICENCE");
        StandingMatch refused = of(demand, BIOCHAR, new Refused(1, "PRICE"));
        assertThat(refused.score())
                .isEqualTo(of(demand, BIOCHAR, new Refused(1, null)).score() - 3_000);
        assertThat(refused.refusedFor()).isEqualTo("PRICE");
        assertThat(comparison.worthShowing(refused)).isTrue();
    }

    @Test
    void the_terms_add_up_to_the_score() {
        StandingMatch match = of(demand(60_000_00L, "LICENCE"), BIOCHAR, new Refused(2, null));
        Terms terms = match.terms();
        assertThat(terms.elements() + terms.whole() + terms.price() + terms.maturity() - terms.penalty())
                .isEqualTo(match.score());
    }

    @Test
    void meaning_ticks_an_element_that_shares_no_word_and_shows_its_passage() {
        OpenDemand english = new OpenDemand(
                "dem_2",
                "org_demander",
                new PublicWords(
                        "Taking lead out of plant effluent",
                        null,
                        null,
                        null,
                        null,
                        "lead below 0.1 milligrams a litre",
                        null,
                        null,
                        null,
                        null),
                null,
                null,
                false);
        assertThat(comparison.worthShowing(of(english, BIOCHAR, Refused.NEVER))).isFalse();
        PairMeaning near = new PairMeaning(
                new PairMeaning.Whole(Language.EN, 0.6),
                Map.of(Element.EFFECT, new Near("对铅、镉离子的吸附量", Language.EN, 0.55)));
        StandingMatch match = comparison.of(english, OfferWords.of(BIOCHAR), near, Refused.NEVER, AT);
        assertThat(comparison.worthShowing(match)).isTrue();
        assertThat(match.ticks()).singleElement().satisfies(tick -> {
            assertThat(tick.byMeaning()).isTrue();
            assertThat(tick.coverage()).isEqualTo(2_917);
            assertThat(tick.offered()).isEqualTo("对铅、镉离子的吸附量");
        });
        PairMeaning far = new PairMeaning(
                new PairMeaning.Whole(Language.EN, 0.45),
                Map.of(Element.EFFECT, new Near("对铅、镉离子的吸附量", Language.EN, 0.6)));
        assertThat(comparison
                        .of(english, OfferWords.of(BIOCHAR), far, Refused.NEVER, AT)
                        .score())
                .as("an element alone, in a text that is far, counts nothing")
                .isEqualTo(of(english, BIOCHAR, Refused.NEVER).score());
    }

    @Test
    void words_of_both_scripts_are_compared_and_common_ones_are_not() {
        assertThat(SignificantWords.of("一种吸附剂 Adsorbents for the WATER")).contains("吸附", "附剂", "adsorb", "water");
        assertThat(SignificantWords.of("一种 for the")).isEmpty();
        assertThat(SignificantWords.sentences("第一句。第二句！ Third one. Fourth"))
                .containsExactly("第一句。", "第二句！", "Third one.", "Fourth");
    }

    private StandingMatch of(OpenDemand demand, OfferedTechnology offer, Refused refused) {
        return comparison.of(demand, OfferWords.of(offer), PairMeaning.NONE, refused, AT);
    }

    private static OpenDemand demand(@Nullable Long budgetFen, @Nullable String cooperation) {
        return new OpenDemand(
                "dem_1",
                "org_demander",
                new PublicWords(
                        "工业废水重金属吸附剂",
                        null,
                        "现有活性炭吸附量低，难以回收。",
                        "生物炭吸附剂",
                        null,
                        "铅镉离子吸附量提高两倍",
                        null,
                        "工业废水处理",
                        null,
                        null),
                budgetFen,
                cooperation,
                false);
    }

    private static OfferedTechnology offer(
            String patent, long dueFen, @Nullable Integer maturity, String title, String words) {
        return new OfferedTechnology(
                patent, "lst_1", List.of("org_owner"), FindableText.of(title, words), dueFen, maturity);
    }
}
