package org.openlicence.exchange.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Two languages, Chinese first: the one the address names ({@code ?lang=en}), so that each language of a page has an address of
 * its own; else the reader's own choice (cookie), else what the browser asks for,
 * else Chinese.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** Parameter of an address that names its language. It is not remembered. */
    static final String NAMED = "lang";

    /** Every bundle of pages and refusals. A key missing in one language is a fault that a test finds. */
    static final String[] BUNDLES = {
        "refusals",
        "shell",
        "problems",
        "marketplace",
        "patent",
        "inventory",
        "sheet",
        "listing",
        "publicity",
        "licence",
        "negotiation",
        "recordal",
        "royalty",
        "dispute",
        "demand",
        "match",
        "standing",
        "spotcheck",
        "compensation",
        "achievement",
        "reward",
        "trial",
        "registration",
        "certificate",
        "statistics",
        "settlement",
        "money",
        "alert",
        "outcome",
        "mail",
        "tax",
        "taxpreference"
    };

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("exchange_language") {
            @Override
            public LocaleContext resolveLocaleContext(HttpServletRequest request) {
                Locale named = named(request);
                return named == null ? super.resolveLocaleContext(request) : new SimpleLocaleContext(named);
            }

            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                Locale named = named(request);
                return named == null ? super.resolveLocale(request) : named;
            }
        };
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(LanguageConfiguration::preferred);
        return resolver;
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ReloadableResourceBundleMessageSource();
        for (String bundle : BUNDLES) {
            messages.addBasenames("classpath:messages/" + bundle);
        }
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.CHINESE);
        return messages;
    }

    private static @Nullable Locale named(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted =
                query == null || !query.contains(NAMED + "=") ? namedByPage(request) : request.getParameter(NAMED);
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** What a script fetches into a page speaks the language the page's own address names. */
    private static @Nullable String namedByPage(HttpServletRequest request) {
        String page = request.getHeader("HX-Current-URL");
        return page == null
                ? null
                : LANGUAGES.stream()
                        .map(Locale::getLanguage)
                        .filter(language -> page.matches(".*[?&]" + NAMED + "=" + language + "(?:[&#].*)?"))
                        .findFirst()
                        .orElse(null);
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        for (Locale wanted : java.util.Collections.list(request.getLocales())) {
            for (Locale ours : LANGUAGES) {
                if (ours.getLanguage().equals(wanted.getLanguage())) {
                    return ours;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
