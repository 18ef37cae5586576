package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.marketplace.QueryReading.Kind;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.query.retrieval.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueryReadingTest {
    static QueryReading read(String text) {
        return QueryReading.of(text, Reading.AUTO);
    }

    @Test
    void a_number_is_read_in_any_spelling_and_shown_as_the_register_writes_it() {
        for (String typed : List.of("zl 2018 1 0698291.4", "ＺＬ201810698291.4", "2018106982914", "CN201810698291.4")) {
            assertThat(read(typed).kind()).as(typed).isEqualTo(Kind.NUMBER);
            assertThat(read(typed).normal()).as(typed).isEqualTo("ZL201810698291.4");
            assertThat(read(typed).exact()).isTrue();
        }
        assertThat(read("cn108735996b").normal()).isEqualTo("CN108735996B");
    }

    @Test
    void a_wrong_check_character_is_said() {
        assertThat(read("201810698291.5").expectedCheck()).isEqualTo('4');
        assertThat(read("201810698291.4").expectedCheck()).isNull();
    }

    @Test
    void scenario_47_an_ipc_symbol_is_read_in_any_spelling_and_a_section_that_does_not_exist_is_refused() {
        Map<String, String> symbols = Map.of(
                "a61k31/4184", "A61K 31/4184",
                "A61K 31", "A61K 31",
                "a 61 k", "A61K",
                "ａ６１", "A61",
                "h01m 10/00", "H01M 10/00");
        symbols.forEach((typed, symbol) -> {
            assertThat(read(typed).kind()).as(typed).isEqualTo(Kind.CLASS);
            assertThat(read(typed).normal()).as(typed).isEqualTo(symbol);
        });
        for (String none : List.of("I61K 1/00", "y02e 10/50")) {
            assertThatThrownBy(() -> read(none))
                    .isInstanceOfSatisfying(
                            QueryRefused.class, e -> assertThat(e.code()).isEqualTo("SEARCH-04"));
            assertThat(QueryReading.of(none, Reading.WORDS).kind()).isEqualTo(Kind.WORDS);
        }
        assertThat(read("H").kind()).as("a letter alone is a word").isEqualTo(Kind.WORDS);
        assertThat(read("A61K 31/4184 tablets").kind()).isEqualTo(Kind.WORDS);
    }

    @Test
    void a_problem_described_is_a_paragraph_in_either_language() {
        assertThat(read("我们厂的废水里含有重金属，现有的石灰沉淀法达不到新的排放标准，而且污泥太多，想找一种便宜的吸附材料。").kind())
                .isEqualTo(Kind.PARAGRAPH);
        assertThat(
                        read("The batteries of our forklifts get too hot when they are charged quickly, and the fans that we "
                                        + "have tried so far are too loud for the hall")
                                .kind())
                .isEqualTo(Kind.PARAGRAPH);
        assertThat(read("一种高镍三元锂离子电池正极材料LiNi0.8Co0.1Mn0.1O2的制备方法").kind()).isEqualTo(Kind.WORDS);
        assertThat(read("lithium ion battery with silicon anode").kind()).isEqualTo(Kind.WORDS);
        assertThat(QueryReading.of("电池".repeat(100), Reading.MEANING).kind()).isEqualTo(Kind.PARAGRAPH);
    }

    @Test
    void the_language_is_that_of_most_letters() {
        assertThat(read("锂电池").language()).isEqualTo(Language.ZH);
        assertThat(read("lithium battery").language()).isEqualTo(Language.EN);
        assertThat(read(" ").language()).isNull();
        assertThat(read(" ").kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void the_reader_decides() {
        assertThat(QueryReading.of("201810698291.4", Reading.WORDS).kind()).isEqualTo(Kind.WORDS);
        assertThat(QueryReading.of("H01M", Reading.MEANING).kind()).isEqualTo(Kind.WORDS);
        assertThat(QueryReading.of("电池", Reading.NUMBER).kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void an_owner_is_what_the_index_names() {
        QueryReading.Owner owner = new QueryReading.Owner("name:示例大学", "示例大学", "示例大学", true);
        assertThat(read("示例大学").naming(List.of(owner)).kind()).isEqualTo(Kind.OWNER);
        assertThat(read("示例大学").naming(List.of()).kind()).isEqualTo(Kind.WORDS);
        assertThat(read("H01M").naming(List.of(owner)).kind()).isEqualTo(Kind.CLASS);
    }

    @Test
    void names_of_owners_differ_neither_by_width_nor_case_nor_form_of_company() {
        assertThat(OwnerNames.folded("示例 科技（上海）有限公司"))
                .isEqualTo(OwnerNames.folded("示例科技(上海)股份有限公司"))
                .isEqualTo("示例科技上海");
        assertThat(OwnerNames.folded("Sample Motors Co., Ltd.")).isEqualTo("samplemotors");
        assertThat(OwnerNames.folded("有限公司")).isEqualTo("有限公司");
        assertThat(OwnerNames.mayNameOne("大")).isFalse();
        assertThat(OwnerNames.mayNameOne("abc")).isFalse();
        assertThat(OwnerNames.mayNameOne("***")).isFalse();
        assertThat(OwnerNames.mayNameOne("大学")).isTrue();
        assertThat(OwnerNames.mayNameOne("x".repeat(81))).isFalse();
    }
}
