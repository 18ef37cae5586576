package org.openlicence.exchange.web.certificate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateCheck;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ChooseAmountDisclosure;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.Verdict;
import org.openlicence.exchange.registration.certificatelog.CertificateProofs;
import org.openlicence.exchange.registration.certificatelog.CertificateProofs.Inclusion;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.certificate.AmountDisclosure.Choice;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public check of a certificate: one large verdict. A file is hashed in the browser and never sent here. */
@Controller
class VerifyPage {
    private static final String HASH = "[0-9a-f]{64}";

    private final CertificateCheck check;
    private final CertificateReader reader;
    private final CertificateProofs proofs;
    private final AmountDisclosure amounts;
    private final ExchangeCommands exchange;
    private final FormCommands commands;
    private final PageText text;

    VerifyPage(
            CertificateCheck check,
            CertificateReader reader,
            CertificateProofs proofs,
            AmountDisclosure amounts,
            ExchangeCommands exchange,
            FormCommands commands,
            PageText text) {
        this.check = check;
        this.reader = reader;
        this.proofs = proofs;
        this.amounts = amounts;
        this.exchange = exchange;
        this.commands = commands;
        this.text = text;
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

    /**
     * @param sha256 of a PDF or of the canonical text; absent when only the number is checked
     * @param v version of the certificate's history to wait for, after a choice was made
     */
    @GetMapping("/verify/{number}")
    String verify(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String sha256,
            @RequestParam(required = false) @Nullable Long v,
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
            CertificateContent content = reader.content(checked);
            Choice choice = amounts.of(content, v);
            model.addAttribute("content", content);
            model.addAttribute("full", reader.mayReadAll(checked.registrationId()));
            model.addAttribute("amounts", choice);
            model.addAttribute("current", choice.current());
            model.addAttribute(
                    "dailyRoot",
                    proofs.ofVersion(new OfficialNumber(content.officialNumber()), checked.version())
                            .map(Inclusion::root)
                            .orElse(null));
        }
        return "certificate/verify";
    }

    /** A party lets everybody see the amounts, or no longer. */
    @PostMapping("/certificates/{number:[0-9]+}/amounts")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String choose(
            @PathVariable String number,
            @RequestParam boolean shown,
            @RequestParam long version,
            RedirectAttributes redirect) {
        Version issued = reader.forParties(number, null);
        OfficialNumber known = new OfficialNumber(issued.officialNumber());
        CommandResult done =
                exchange.send(new ChooseAmountDisclosure(CertificateId.of(known), shown, commands.origin()), version);
        redirect.addFlashAttribute("message", text.message("certificate.amounts.chosen"));
        return "redirect:/verify/" + known + "?v=" + done.version();
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry verifyEntry() {
            return new NavigationEntry("nav.verify", "/verify", java.util.Set.of(), 90);
        }
    }
}
