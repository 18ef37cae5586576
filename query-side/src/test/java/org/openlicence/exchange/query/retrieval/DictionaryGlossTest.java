package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DictionaryGlossTest {
    private static final DictionaryGloss GLOSS = DictionaryGloss.load();

    @Test
    void technical_terms_go_before_the_dictionary_and_the_longest_wins() {
        assertThat(GLOSS.english("反渗透膜的结垢")).isEqualTo("reverse osmosis membrane scaling");
        assertThat(GLOSS.english("去毛刺")).isEqualTo("deburring");
        assertThat(GLOSS.english("轴承")).isEqualTo("bearing");
    }

    @Test
    void words_to_be_matched_have_a_second_meaning_and_texts_to_be_read_have_not() {
        assertThat(GLOSS.english("大棚")).isEqualTo("greenhouse");
        assertThat(GLOSS.words("大棚")).isEqualTo("greenhouse polytunnel");
    }

    @Test
    void what_is_not_chinese_stays_and_chinese_stops_part_words() {
        assertThat(GLOSS.english("LiFePO4正极，2 kW")).isEqualTo("LiFePO4 cathode 2 kW");
        assertThat(GLOSS.english("plain words")).isEqualTo("plain words");
        assertThat(GLOSS.english("")).isEmpty();
    }

    @Test
    void everyday_dictionary_words_are_known_and_particles_say_nothing() {
        assertThat(GLOSS.english("猫")).contains("cat");
        assertThat(GLOSS.english("的了吗")).isEmpty();
    }

    @Test
    void common_words_say_what_people_mean_by_them_and_not_the_first_sense_of_the_dictionary() {
        assertThat(GLOSS.english("打药的机子坏了")).isEqualTo("spray pesticide machine broken");
        assertThat(GLOSS.english("药")).isEqualTo("medicine");
        assertThat(GLOSS.english("壳")).isEqualTo("shell");
    }

    @Test
    void a_text_is_kept_under_the_dictionary_s_meanings_too_while_a_question_asks_for_ours() {
        assertThat(GLOSS.words("漏")).isEqualTo("leak");
        assertThat(GLOSS.synonyms("漏")).startsWith("leak ").isNotEqualTo("leak");
        assertThat(GLOSS.synonyms("的"))
                .as("what says nothing says nothing anywhere")
                .isEmpty();
    }

    @Test
    void english_terms_lead_back_to_chinese_words() {
        assertThat(GLOSS.chinese("Reverse osmosis membranes for drip irrigation"))
                .contains("反渗透膜", "滴灌")
                .doesNotContain("膜");
        assertThat(GLOSS.chinese("how to")).isEmpty();
    }
}
