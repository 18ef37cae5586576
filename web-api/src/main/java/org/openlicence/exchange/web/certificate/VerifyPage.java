package org.openlicence.exchange.web.certificate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificate.CertificateCheck;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.Verdict;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public check of a certificate: one large verdict. A file is hashed in the browser and never sent here. */
@Controller
class VerifyPage {
    private static final String HASH = "[0-9a-f]{64}";

    private final CertificateCheck check;
    private final CertificateReader reader;

    VerifyPage(CertificateCheck check, CertificateReader reader) {
        this.check = check;
        this.reader = reader;
    }

    @GetMapping("/verify")
    String ask(@RequestParam(required = false) @Nullable String number, RedirectAttributes redirect) {
        String digits = number == null ? "" : number.replaceAll("[^0-9A-Za-z]", "");
        if (digits.isEmpty()) {
            return "certificate/ask";
        }
        redirect.addAttribute("number", digits.substring(0, Math.min(40, digits.length())));
        return "redirect:/verify/{number}";
    }

    /** @param sha256 of a PDF or of the canonical text; absent when only the number is checked */
    @GetMapping("/verify/{number}")
    String verify(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String sha256,
            Model model) {
        String hash = sha256 == null || sha256.isBlank() ? null : sha256.strip().toLowerCase(Locale.ROOT);
        boolean unreadable = hash != null && !hash.matches(HASH);
        Verdict verdict = check.verify(number, version, unreadable ? null : hash);
        Version checked = verdict.checked();
        model.addAttribute("number", number);
        model.addAttribute("verdict", verdict);
        model.addAttribute("unreadable", unreadable);
        model.addAttribute("hash", hash);
        model.addAttribute("fileChecked", hash != null && !unreadable);
        if (checked != null) {
            model.addAttribute("content", reader.content(checked));
            model.addAttribute("full", reader.mayReadAll(checked.registrationId()));
        }
        return "certificate/verify";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry verifyEntry() {
            return new NavigationEntry("nav.verify", "/verify", java.util.Set.of(), 90);
        }
    }
}
