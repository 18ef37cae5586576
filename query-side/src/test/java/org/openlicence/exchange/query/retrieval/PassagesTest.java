package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.retrieval.Passage.Part;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PassagesTest {
    private final Passages passages = new Passages(DictionaryGloss.load());

    @Test
    void the_whole_comes_first_and_the_use_stands_alone() {
        FindableText text = new FindableText(
                "滴灌管",
                "Drip pipe",
                "给果园省水",
                null,
                null,
                null,
                List.of("滴头"),
                List.of(),
                List.of("果园"),
                List.of(),
                null,
                null);
        assertThat(passages.of(text))
                .containsExactly(
                        new Passage(Language.ZH, Part.WHOLE, "滴灌管。给果园省水", null),
                        new Passage(Language.ZH, Part.USE, "给果园省水", null),
                        new Passage(Language.ZH, Part.PRODUCTS, "滴头、果园", null),
                        new Passage(Language.EN, Part.WHOLE, "Drip pipe", null),
                        new Passage(Language.EN, Part.TITLE, "Drip pipe", null));
    }

    @Test
    void missing_english_is_glossed_and_missing_chinese_is_not_invented() {
        List<Passage> chinese = passages.of(FindableText.of("反渗透膜", null));
        assertThat(chinese)
                .containsExactly(
                        new Passage(Language.ZH, Part.WHOLE, "反渗透膜", null),
                        new Passage(Language.ZH, Part.TITLE, "反渗透膜", null),
                        new Passage(Language.EN, Part.WHOLE, "reverse osmosis membrane", "反渗透膜"),
                        new Passage(Language.EN, Part.TITLE, "reverse osmosis membrane", "反渗透膜"));
        assertThat(passages.of(FindableText.of("Reverse osmosis membrane", null)))
                .extracting(Passage::language)
                .containsOnly(Language.EN);
    }

    @Test
    void sentences_stand_alone_short_ones_go_with_the_next_and_long_ones_are_cut() {
        String sentence = "电".repeat(50) + "。";
        assertThat(Passages.sentences(sentence.repeat(5), Language.ZH, 3))
                .containsExactly(sentence, sentence, sentence);
        assertThat(Passages.sentences("短。" + sentence, Language.ZH, 3)).containsExactly("短。" + sentence);
        assertThat(Passages.sentences("电".repeat(300), Language.ZH, 9))
                .hasSize(3)
                .allMatch(each -> each.length() <= Passages.MOST_SIGNS);
        assertThat(Passages.sentences("word ".repeat(200), Language.EN, 9))
                .hasSize(3)
                .allMatch(each -> each.split(" ").length <= Passages.MOST_WORDS);
    }

    @Test
    void a_text_that_says_nothing_has_no_passages() {
        assertThat(passages.of(FindableText.of(null, null))).isEmpty();
        assertThat(passages.of(FindableText.of("\u0000\u200b", " "))).hasSizeLessThan(5);
    }
}
