package org.openlicence.exchange.web.marketplace;

import java.nio.charset.StandardCharsets;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** One patent as the register and its source know it, imported ones too. Its one address is the canonical number. */
@Controller
class PatentPage {
    private final PatentLookup patents;
    private final Offers offers;
    private final HistoryQueries history;
    private final PublicHeads heads;

    PatentPage(PatentLookup patents, Offers offers, HistoryQueries history, PublicHeads heads) {
        this.patents = patents;
        this.offers = offers;
        this.history = history;
        this.heads = heads;
    }

    @GetMapping("/patents/{number}")
    Object show(@PathVariable String number, Model model) {
        PatentView patent = patents.byNumber(number).orElseThrow(() -> new NotFound("patent " + number));
        if (!address(patent).equals(number)) {
            return new RedirectView("/patents/" + UriUtils.encodePathSegment(address(patent), StandardCharsets.UTF_8));
        }
        model.addAttribute("patent", patent);
        model.addAttribute("pageHead", heads.of(patent));
        offers.publicListingOf(patent.patentId()).ifPresent(listing -> model.addAttribute("listing", listing));
        model.addAttribute("history", history.of(patent.patentId(), patent.version()));
        return "marketplace/patent";
    }

    /** What stands in the address: the id without its prefix. */
    static String address(PatentView patent) {
        return patent.patentId().substring("pat_".length());
    }
}
