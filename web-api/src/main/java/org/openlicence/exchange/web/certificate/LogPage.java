package org.openlicence.exchange.web.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificate.CertificateSigner;
import org.openlicence.exchange.registration.certificatelog.DailyRoots;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The daily roots of the log of certificates and the keys they are signed with, for everybody. */
@Controller
class LogPage {
    private static final int SHOWN = 50;
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final DailyRoots roots;
    private final CertificateSigner signer;

    LogPage(DailyRoots roots, CertificateSigner signer) {
        this.roots = roots;
        this.signer = signer;
    }

    /** @param before shows days before this one */
    @GetMapping("/certificates/log")
    String log(@RequestParam(required = false) @Nullable LocalDate before, Model model) {
        List<SignedRoot> shown = roots.before(before == null ? FOR_EVER : before, SHOWN);
        model.addAttribute("roots", shown);
        model.addAttribute("next", shown.size() == SHOWN ? shown.getLast().day() : null);
        model.addAttribute("refusal", roots.refusal().orElse(null));
        model.addAttribute("keys", signer.periods().reversed());
        return "certificate/log";
    }
}
