package org.openlicence.exchange.query.standingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Fit;

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
        StandingMatch match = comparison.of(demand(60_000_00L), "LICENCE", BIOCHAR, 0, AT);
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
        assertThat(comparison.worthShowing(comparison.of(demand(60_000_00L), null, OATS, 0, AT)))
                .isFalse();
    }

    @Test
    void price_above_budget_and_unripe_patents_score_less() {
        int good = comparison.of(demand(60_000_00L), "LICENCE", BIOCHAR, 0, AT).score();
        assertThat(comparison.of(demand(1_000_00L), "LICENCE", BIOCHAR, 0, AT).score())
                .isLessThan(good);
        OfferedTechnology raw = offer("pat_1", 2_000_000, 3, BIOCHAR.texts().toArray(String[]::new));
        StandingMatch unripe = comparison.of(demand(60_000_00L), "LICENCE", raw, 0, AT);
        assertThat(unripe.maturity().fit()).isEqualTo(Fit.ABOVE);
        assertThat(unripe.score()).isLessThan(good);
        assertThat(comparison.of(demand(null), null, BIOCHAR, 0, AT).price().fit())
                .isEqualTo(Fit.UNKNOWN);
    }

    @Test
    void refusals_take_a_little_off_up_to_a_limit() {
        int without =
                comparison.of(demand(60_000_00L), "LICENCE", BIOCHAR, 0, AT).score();
        StandingMatch twice = comparison.of(demand(60_000_00L), "LICENCE", BIOCHAR, 2, AT);
        assertThat(twice.penalty()).isEqualTo(200);
        assertThat(twice.score()).isEqualTo(without - 200);
        assertThat(comparison.of(demand(60_000_00L), "LICENCE", BIOCHAR, 99, AT).penalty())
                .isEqualTo(500);
    }

    @Test
    void words_of_both_scripts_are_compared_and_common_ones_are_not() {
        assertThat(SignificantWords.of("一种吸附剂 Adsorbents for the WATER")).contains("吸附", "附剂", "adsorb", "water");
        assertThat(SignificantWords.of("一种 for the")).isEmpty();
        assertThat(SignificantWords.sentences("第一句。第二句！ Third one. Fourth"))
                .containsExactly("第一句。", "第二句！", "Third one.", "Fourth");
    }

    private static RegisteredDemand demand(@Nullable Long budgetFen) {
        return new RegisteredDemand(
                new DemandId("dem_1"),
                "org_demander",
                DemandType.TECHNOLOGY,
                DemandStatus.PUBLISHED,
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
                "310000",
                List.of("N77"),
                LocalDate.of(2026, 11, 30),
                List.of(),
                List.of(),
                false);
    }

    private static OfferedTechnology offer(String patent, long dueFen, @Nullable Integer maturity, String... texts) {
        return new OfferedTechnology(patent, "lst_1", List.of("org_owner"), List.of(texts), dueFen, maturity);
    }
}
