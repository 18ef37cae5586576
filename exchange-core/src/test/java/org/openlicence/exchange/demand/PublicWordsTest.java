package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When an effect holds a number (DEM-05). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "磨损不超过5微米",
                "保持率９５％",
                "wear below 5 um",
                "寿命三年",
                "效率提高两倍",
                "能耗降低三成",
                "重量减少一半",
                "去除率不低于百分之八十五",
                "成本降至三分之一",
                "承重五千克",
                "连续运行十万次",
                "低于八十度",
                "半年不更换"
            })
    void digits_and_counted_units_are_numbers(String effect) {
        assertThat(said(effect)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "进一步提高寿命", "效果十分明显", "一体化设计", "一次成型", "二元合金更稳定", "每千克成本更低", "质量一成不变", "万无一失", "半导体更可靠", "二次污染少", "寿命长"
            })
    void numerals_that_count_nothing_are_none(String effect) {
        assertThat(said(effect)).isFalse();
    }

    private static boolean said(String effect) {
        return new PublicWords("x", null, null, null, null, effect, null, null, null, null).effectHasNumber();
    }
}
