package org.openlicence.exchange.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Remembers the reader's language and goes back to where the reader was.
 *
 * <p>A GET, since it changes nothing but the reader's own cookie, and a form with CSRF token would start a session for
 * everybody who only looks.
 */
@Controller
class LanguagePage {
    private final LocaleResolver languages;

    LanguagePage(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/language/{language}")
    RedirectView choose(
            @org.springframework.web.bind.annotation.PathVariable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale chosen = "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        languages.setLocale(request, response, chosen);
        var redirect = new RedirectView(LocalPath.orHome(back));
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }
}
