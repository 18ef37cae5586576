package org.openlicence.exchange.web.marketplace;

import java.util.Objects;
import java.util.stream.Collectors;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.licencedesk.EqualTreatment;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public statement that every taker of an offer was treated alike. */
@Controller
class EqualTreatmentPage {
    /** Lines shown on the page; the data has them all. */
    private static final int SHOWN = 200;

    private final SealedStatements statements;

    EqualTreatmentPage(SealedStatements statements) {
        this.statements = statements;
    }

    @GetMapping("/listings/{listingId}/equal-treatment")
    String show(@PathVariable ListingId listingId, Model model) {
        SealedStatements.Sealed sealed =
                statements.of(listingId).orElseThrow(() -> new NotFound("listing " + listingId));
        model.addAttribute("statement", sealed.statement());
        model.addAttribute("sha256", sealed.sha256());
        model.addAttribute(
                "taken",
                sealed.statement().licences().stream()
                        .map(sealed.statement()::variantOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(EqualTreatment.Variant::number, Collectors.counting())));
        model.addAttribute(
                "lines", sealed.statement().licences().stream().limit(SHOWN).toList());
        return "marketplace/equal-treatment";
    }
}
