package org.openlicence.exchange.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Two languages, Chinese first: the reader's own choice (cookie), else what the browser asks for, else Chinese. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

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
        "tax",
        "taxpreference"
    };

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("exchange_language");
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
