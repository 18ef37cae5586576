package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The variants of an offer, among which every taker will choose: one more is added or one taken away, as a revision each. */
@Controller
@PreAuthorize("hasAnyRole('REPRESENTATIVE', 'REGISTRAR')")
@RequestMapping("/desk/listings/{id}/variants")
class VariantsPage {
    private final FormCommands commands;
    private final OwnListings listings;

    VariantsPage(FormCommands commands, OwnListings listings) {
        this.commands = commands;
        this.listings = listings;
    }

    @GetMapping
    String show(@PathVariable ListingId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("form", VariantForm.EMPTY);
        return page(id, v, model);
    }

    /** @param version of the listing the form was shown for */
    @PostMapping
    String add(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") VariantForm form,
            BindingResult errors,
            @RequestParam long version,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return page(id, null, model);
        }
        OfferTerms terms = listings.show(id.value(), version, model).terms();
        List<OfferVariant> others = new ArrayList<>(terms.others());
        others.add(form.variant());
        return revise(id, terms.with(others), version, "variants.added", errors, redirect, model);
    }

    /** @param number of the variant, from 1; where the first goes, the next one takes its place */
    @PostMapping("/removal")
    String remove(
            @PathVariable ListingId id,
            @ModelAttribute("form") VariantForm untouched,
            BindingResult errors,
            @RequestParam long version,
            @RequestParam int number,
            RedirectAttributes redirect,
            Model model) {
        OfferTerms terms = listings.show(id.value(), version, model).terms();
        List<OfferTerms> variants = new ArrayList<>(terms.variants());
        if (number < 1 || number > variants.size() || variants.size() == 1) {
            throw new NotFound(id + " variant " + number);
        }
        variants.remove(number - 1);
        List<OfferVariant> others = variants.stream()
                .skip(1)
                .map(each -> new OfferVariant(each.feePlan(), each.termMonths()))
                .toList();
        OfferTerms left = variants.getFirst().with(others);
        return revise(id, left, version, "variants.removed", errors, redirect, model);
    }

    private String revise(
            ListingId id,
            OfferTerms terms,
            long version,
            String message,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        var command = new ReviseTerms(id, terms, commands.origin());
        return commands.done(command, version, errors, redirect, message, "/desk/listings/" + id + "/variants")
                .orElseGet(() -> page(id, null, model));
    }

    private String page(ListingId id, @Nullable Long version, Model model) {
        ListingView listing = listings.show(id.value(), version, model);
        boolean open = listing.status() == ListingStatus.DRAFT
                || listing.status() == ListingStatus.AWAITING_CONSENTS
                || listing.status() == ListingStatus.READY;
        model.addAttribute("changeable", open && Boolean.TRUE.equals(model.getAttribute("representative")));
        model.addAttribute("most", OfferTerms.MOST_VARIANTS);
        return "listing/variants";
    }
}
