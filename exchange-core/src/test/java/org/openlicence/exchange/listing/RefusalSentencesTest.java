package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentFixtures;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalSentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void both_languages_have_the_same_codes_and_the_same_inputs() throws IOException {
        Properties zh = read("zh");
        Properties en = read("en");
        assertThat(new TreeSet<>(zh.stringPropertyNames())).isEqualTo(new TreeSet<>(en.stringPropertyNames()));
        for (String key : zh.stringPropertyNames()) {
            assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        }
    }

    @Test
    void every_guard_has_a_title_and_a_sentence_whose_inputs_the_rule_gives() throws IOException {
        Properties en = read("en");
        for (Judgement guard : ListingGuards.judge(
                FilingFacts.beforeDraft(
                        PatentFixtures.p1(), ListingFixtures.AT_50_000, null, PatentFixtures.day("2026-04-01")),
                PatentFixtures.POLICIES)) {
            assertThat(en).containsKey("guard." + guard.code());
            assertThat(guard.inputs().keySet()).containsAll(places(en.getProperty("refusal." + guard.code())));
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                RefusalSentencesTest.class.getResourceAsStream("/messages/refusals_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
