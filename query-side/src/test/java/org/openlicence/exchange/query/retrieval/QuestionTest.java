package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionTest {
    private static final Gloss GLOSS = DictionaryGloss.load();

    @Test
    void a_term_of_a_few_signs_is_words_and_a_problem_is_more() {
        assertThat(Question.tells("锂电池")).isFalse();
        assertThat(Question.tells("drip irrigation")).isFalse();
        assertThat(Question.tells("水管老是堵")).isTrue();
        assertThat(Question.tells("pump that keeps clogging")).isTrue();
        assertThat(Question.tells("")).isFalse();
    }

    @Test
    void a_sentence_without_a_vector_is_told_in_words_alone_and_a_few_terms_are_not() {
        assertThat(inWordsAlone("光伏 清洗 机器人")).isFalse();
        assertThat(inWordsAlone("lithium battery cathode material")).isFalse();
        assertThat(inWordsAlone("水管用了半年老是堵")).isTrue();
        assertThat(inWordsAlone("pump that keeps clogging after rain")).isTrue();
        Question read = new Question("水管用了半年老是堵", Language.ZH, "", Map.of(Language.ZH, new float[] {1}));
        assertThat(read.toldInWordsAlone()).as("meaning finds it").isFalse();
    }

    private static boolean inWordsAlone(String text) {
        return Question.of(text, GLOSS, Meaning.absent("off"), true).toldInWordsAlone();
    }

    @Test
    void each_side_has_the_words_of_the_other() {
        Question chinese = Question.of("反渗透膜结垢", GLOSS, Meaning.absent("off"), true);
        assertThat(chinese.english()).isEqualTo("reverse osmosis membrane scaling");
        assertThat(chinese.vectors()).isEmpty();
        Question english = Question.of("drip irrigation", GLOSS, Meaning.absent("off"), true);
        assertThat(english.language()).isEqualTo(Language.EN);
        assertThat(english.chinese()).isEqualTo("滴灌");
    }

    @Test
    void a_long_text_is_read_to_a_limit() {
        assertThat(Question.of("水".repeat(5_000), GLOSS, Meaning.absent("off"), true)
                        .text())
                .hasSize(2_000);
        assertThat(Question.of("😀".repeat(2_001), GLOSS, Meaning.absent("off"), true)
                        .text())
                .hasSize(4_000);
    }

    @Test
    void its_words_are_fewer_than_a_server_refuses() {
        Question chinese = Question.of("水管老是堵，".repeat(300), GLOSS, Meaning.absent("off"), true);
        assertThat(chinese.text()).hasSize(1_800);
        assertThat(chinese.chinese()).isEqualTo("水管老是堵，".repeat(60).strip());
        assertThat(chinese.english().split(" +").length * 2 + Question.MOST_WORDS)
                .as("clauses in two English fields and one Chinese")
                .isLessThan(1_024);
        Question english = Question.of("a pump-set, ".repeat(160), GLOSS, Meaning.absent("off"), true);
        assertThat(english.english()).isEqualTo("a pump-set, ".repeat(100).strip());
        String brief = "a pump that keeps clogging.";
        assertThat(Question.of(brief, GLOSS, Meaning.absent("off"), true).english())
                .isEqualTo(brief);
    }
}
