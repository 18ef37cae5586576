package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner works on its listing: the offer, the guards, consents, filing, withdrawal. */
@Controller
@PreAuthorize("hasAnyRole('REPRESENTATIVE', 'REGISTRAR')")
@org.springframework.web.bind.annotation.RequestMapping("/desk/listings/{id}")
class ManageListingPage {
    private final FormCommands commands;
    private final OwnListings listings;
    private final PageText text;

    ManageListingPage(FormCommands commands, OwnListings listings, PageText text) {
        this.commands = commands;
        this.listings = listings;
        this.text = text;
    }

    @GetMapping
    String manage(@PathVariable ListingId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        ListingView listing = listings.show(id.value(), v, model);
        model.addAttribute("form", OfferForm.of(listing.terms(), listing.version()));
        model.addAttribute("act", new ListingActForm(null, null, null, null, null));
        return "listing/manage";
    }

    @PostMapping("/terms")
    String revise(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (form.version() == null) {
            errors.rejectValue("version", "form.missing");
        }
        if (!errors.hasErrors()) {
            // further variants have a page of their own and stay as they are
            var terms = form.terms()
                    .with(listings.of(id.value(), form.version()).terms().others());
            var command = new ListingCommand.ReviseTerms(id, terms, commands.origin());
            Optional<CommandResult> done = commands.send(command, form.version(), errors);
            if (done.isPresent()) {
                return back(id, done.get(), "listing.revised", redirect);
            }
        }
        listings.show(id.value(), null, model);
        model.addAttribute("act", new ListingActForm(null, null, null, null, null));
        return "listing/manage";
    }

    /** Every other act is one button, some with a reason; which, is the last part of the address. */
    @PostMapping("/{act:consents|consent|consent-refusal|filing|withdrawal|withdrawal-consent|abandonment"
            + "|fee-review-pass|fee-review-refusal|return|announcement|withdrawal-announcement}")
    String act(
            @PathVariable ListingId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("act") ListingActForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        ListingAct act = ListingAct.at(name);
        if (!errors.hasErrors()) {
            act.missing(form).forEach(member -> errors.rejectValue(member, "form.missing"));
        }
        if (!errors.hasErrors()) {
            Optional<CommandResult> done = commands.send(act.command(id, form, commands.origin()), errors);
            if (done.isPresent()) {
                return back(id, done.get(), "listing.act." + act.name(), redirect);
            }
        }
        ListingView listing = listings.show(id.value(), null, model);
        model.addAttribute("form", OfferForm.of(listing.terms(), listing.version()));
        return "listing/manage";
    }

    private String back(ListingId id, CommandResult done, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", text.message(message));
        return "redirect:/desk/listings/" + id + "?v=" + done.version();
    }
}
