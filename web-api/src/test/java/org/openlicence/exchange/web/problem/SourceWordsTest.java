package org.openlicence.exchange.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.policy.PolicyFiles;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceWordsTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    private final SourceWords words = words();

    private static SourceWords words() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames("classpath:messages/taxpreference");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new SourceWords(messages, new RefusalSentences(messages));
    }

    @Test
    void every_source_of_a_tax_figure_is_chinese_for_a_chinese_reader() {
        List<String> sources = PolicyFiles.read().all().stream()
                .filter(figure -> figure.key().startsWith("tax."))
                .map(PolicyFigure::source)
                .distinct()
                .toList();
        assertThat(sources).hasSizeGreaterThan(30);
        assertThat(sources)
                .extracting(source -> words.of(source, ZH))
                .noneMatch(source -> LATIN.matcher(source).find());
    }

    @Test
    void how_a_source_was_read_stands_beside_the_law() {
        String source = "财税[2016]36号 annex 3 art. 1(26), read in secondary texts";
        assertThat(words.of(source, ZH)).isEqualTo("财税[2016]36号附件3第1(26)条，据二手资料");
        assertThat(words.of(source, Locale.ENGLISH)).isEqualTo(source);
        assertThat(words.of("VAT Law art. 10(3); before 2026 财税[2016]36号", ZH))
                .isEqualTo("增值税法第10(3)条；2026年之前为财税[2016]36号");
        assertThat(words.of("Individual Income Tax Law, table of comprehensive income, from memory", ZH))
                .isEqualTo("个人所得税法，综合所得税率表，凭记忆录入，未核对");
    }

    @Test
    void a_provision_is_said_by_its_title() {
        assertThat(words.of("VAT_2026_10-2(1)2", ZH)).isEqualTo("财政部 税务总局公告2026年第10号 第2(1)2条");
        assertThat(words.of("VAT_2026_10-2(1)2", Locale.ENGLISH)).doesNotContain("VAT_2026");
    }

    @Test
    void what_no_bundle_knows_stays_as_it_is() {
        assertThat(words.of("what somebody said", ZH)).isEqualTo("what somebody said");
    }

    @Test
    void decisions_of_the_exchange_and_the_draft_of_the_measures_are_named_in_the_readers_language() {
        assertThat(words.of("decision of this exchange: two days", ZH)).isEqualTo("本平台的决定：two days");
        assertThat(words.of("MIIT draft art. 14; practice of Jiangsu", ZH)).startsWith("工信部办法征求意见稿第14条；");
        assertThat(words.of("MIIT draft art. 14", Locale.ENGLISH)).isEqualTo("MIIT draft art. 14");
    }
}
