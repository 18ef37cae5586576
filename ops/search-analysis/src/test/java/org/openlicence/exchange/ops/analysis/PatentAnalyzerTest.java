package org.openlicence.exchange.ops.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatentAnalyzerTest {

    private static final String CATHODE = "一种高镍三元锂离子电池正极材料LiNi0.8Co0.1Mn0.1O2的制备方法";
    private static final String HERBICIDE = "２，４－二氯苯氧乙酸（2,4-D）除草剂";
    private static final String COOLING = "電動汽車動力電池組的熱管理裝置";
    private static final String CERAMIC = "Al₂O₃/SiC复合陶瓷，烧结温度1,650℃";

    private final Analyzer bigram = new BigramAnalyzerFactory().create();
    private final Analyzer unibigram = new UnibigramAnalyzerFactory().create();
    private final Analyzer word = new WordAnalyzerFactory().create();

    @Test
    void a_formula_stays_one_token_between_han_bigrams() throws IOException {
        assertThat(terms(bigram, CATHODE)).containsSequence("极材", "材料", "lini0.8co0.1mn0.1o2", "的制", "制备", "备方", "方法");
    }

    @Test
    void a_formula_stays_one_token_between_han_words() throws IOException {
        assertThat(terms(word, CATHODE))
                .containsExactly(
                        "一", "种", "高", "镍", "三元", "锂", "离子", "电池", "正极", "材料", "lini0.8co0.1mn0.1o2", "的", "制备", "方法");
    }

    @Test
    void full_width_locants_and_a_compound_name_are_folded_and_split() throws IOException {
        assertThat(terms(bigram, HERBICIDE))
                .containsExactly("2,4", "二氯", "氯苯", "苯氧", "氧乙", "乙酸", "2,4", "2,4d", "d", "除草", "草剂");
        assertThat(terms(word, HERBICIDE)).containsExactly("2,4", "二", "氯苯", "氧", "乙酸", "2,4", "2,4d", "d", "除草剂");
    }

    @Test
    void traditional_characters_are_found_by_simplified_ones() throws IOException {
        assertThat(terms(bigram, COOLING)).startsWith("电动", "动汽", "汽车").contains("电池", "池组", "装置");
        assertThat(terms(word, COOLING)).containsExactly("电动", "汽车", "动力", "电池组", "的", "热", "管理", "装置");
    }

    @Test
    void subscripts_units_and_grouped_digits_are_folded() throws IOException {
        assertThat(terms(bigram, CERAMIC))
                .startsWith("al2o3", "al2o3sic", "sic", "复合")
                .endsWith("温度", "1,650", "c");
        assertThat(terms(word, CERAMIC))
                .containsExactly("al2o3", "al2o3sic", "sic", "复合", "陶瓷", "烧结", "温度", "1,650", "c");
    }

    @Test
    void english_loses_stop_words_possessives_and_endings() throws IOException {
        for (Analyzer analyzer : List.of(bigram, unibigram, word)) {
            assertThat(terms(analyzer, "The inventor's methods for charging lithium-ion batteries"))
                    .containsExactly("inventor", "method", "charg", "lithium", "lithiumion", "ion", "batteri");
        }
    }

    @Test
    void class_symbols_and_document_numbers_are_not_stemmed() throws IOException {
        assertThat(terms(word, "H01M 10/0525; CN202310123456.7; 5G-NR"))
                .containsExactly("h01m", "10", "100525", "0525", "cn202310123456.7", "5g", "5gnr", "nr");
        assertThat(terms(word, "CN202310123456.X")).containsExactly("cn202310123456.x");
    }

    @Test
    void a_comma_between_letters_and_a_point_at_the_end_of_a_sentence_separate() throws IOException {
        assertThat(terms(word, "LiCoO2,NiO. SiC")).containsExactly("licoo2", "nio", "sic");
    }

    @Test
    void a_lone_han_character_is_found_by_unibigrams() throws IOException {
        assertThat(terms(unibigram, "反渗透膜")).contains("膜", "透膜", "反");
        assertThat(terms(bigram, "反渗透膜")).doesNotContain("膜");
        assertThat(terms(bigram, "膜")).containsExactly("膜");
    }

    @Test
    void characters_and_pairs_make_no_graph() throws IOException {
        try (var tokens = unibigram.tokenStream("f", "锂离子 cell")) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var increment = tokens.addAttribute(PositionIncrementAttribute.class);
            var length = tokens.addAttribute(PositionLengthAttribute.class);
            List<String> seen = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                seen.add("%s+%d/%d".formatted(term, increment.getPositionIncrement(), length.getPositionLength()));
            }
            tokens.end();
            assertThat(seen).containsExactly("锂+1/1", "锂离+1/1", "离+1/1", "离子+1/1", "子+1/1", "cell+1/1");
        }
    }

    @Test
    void the_joined_form_of_a_compound_stands_at_the_position_of_its_first_part() throws IOException {
        try (var tokens = word.tokenStream("f", "sars-cov-2")) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var increment = tokens.addAttribute(PositionIncrementAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            List<String> seen = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                seen.add("%s+%d %d-%d"
                        .formatted(term, increment.getPositionIncrement(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
            assertThat(seen).containsExactly("sar+1 0-4", "sarscov2+0 0-10", "cov+1 5-8", "2+1 9-10");
        }
    }

    @Test
    void offsets_point_into_the_text_as_written() throws IOException {
        String text = "温度℃，電池㎏組";
        try (var tokens = word.tokenStream("f", text)) {
            var offset = tokens.addAttribute(OffsetAttribute.class);
            List<String> seen = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                seen.add(text.substring(offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
            assertThat(seen).containsExactly("温度", "℃", "電池", "㎏", "組");
        }
    }

    @Test
    void characters_beyond_the_basic_plane_and_long_texts_pass() throws IOException {
        assertThat(terms(word, "𠮷野家")).isNotEmpty();
        String longText = "锂离子电池正极材料 lithium-ion 𠀀 1,650 ".repeat(2_000);
        assertThat(terms(word, longText)).hasSize(20_000);
        assertThat(terms(bigram, longText)).hasSizeGreaterThan(20_000);
        assertThat(terms(bigram, "a".repeat(600))).hasSize(3);
    }

    @Test
    void the_table_of_traditional_characters_has_one_simplified_character_each() {
        assertThat(Folding.traditionalToSimplified())
                .hasSize(2_906)
                .containsEntry("電", "电")
                .allSatisfy((traditional, simplified) -> assertThat(simplified).hasSize(1));
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        try (var tokens = analyzer.tokenStream("f", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            List<String> terms = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
            return terms;
        }
    }
}
