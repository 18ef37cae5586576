package org.openlicence.exchange.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTextTest {
    private final StaticMessageSource messages = new StaticMessageSource();
    private final PageText text = new PageText(messages);

    @BeforeEach
    void words() {
        messages.addMessage("industry", Locale.ENGLISH, "{0} ({1})");
        messages.addMessage("industry", Locale.SIMPLIFIED_CHINESE, "{0}（{1}）");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void an_industry_is_named_by_its_division_with_or_without_the_letter() {
        assertThat(text.industry("C34")).isEqualTo("General machinery (C34)");
        assertThat(text.industry("C3411")).isEqualTo("General machinery (C3411)");
        assertThat(text.industry("34")).isEqualTo("General machinery (34)");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(text.industry("C38")).isEqualTo("电气机械和器材制造业（C38）");
    }

    @Test
    void an_estimate_is_said_in_whole_per_cent() {
        assertThat(text.percent(2_437)).isEqualTo("24%");
        assertThat(text.percent(2_450)).isEqualTo("25%");
        assertThat(text.percent(0)).isEqualTo("0%");
    }

    @Test
    void a_code_that_names_no_division_stands_as_it_is() {
        assertThat(text.industry("A34")).as("34 is in section C").isEqualTo("A34");
        assertThat(text.industry("99")).isEqualTo("99");
    }
}
