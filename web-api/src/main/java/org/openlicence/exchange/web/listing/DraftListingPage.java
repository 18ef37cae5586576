package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner starts a declaration for one of its patents. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class DraftListingPage {
    private final FormCommands commands;
    private final PatentQueries patents;
    private final Guards guards;
    private final Comparables comparables;
    private final PageText text;

    DraftListingPage(
            FormCommands commands, PatentQueries patents, Guards guards, Comparables comparables, PageText text) {
        this.commands = commands;
        this.patents = patents;
        this.guards = guards;
        this.comparables = comparables;
        this.text = text;
    }

    @GetMapping("/desk/patents/{id}/listing")
    String form(@PathVariable PatentId id, Model model) {
        model.addAttribute("form", OfferForm.empty(UUID.randomUUID().toString()));
        return show(id, model);
    }

    @PostMapping("/desk/patents/{id}/listing")
    String draft(
            @PathVariable PatentId id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (form.token() == null) {
            errors.rejectValue("token", "form.missing");
        }
        if (errors.hasErrors()) {
            return show(id, model);
        }
        Origin origin = commands.origin();
        var listing = new ListingId(CreationId.of("lst_", origin.actor().organisationId(), form.token()));
        Optional<CommandResult> done = commands.send(new DraftListing(listing, id, form.terms(), origin), errors);
        if (done.isEmpty()) {
            return show(id, model);
        }
        redirect.addFlashAttribute("message", text.message("listing.drafted"));
        return "redirect:/desk/listings/" + listing + "?v=" + done.get().version();
    }

    private String show(PatentId id, Model model) {
        PatentView patent = patents.byId(id.value())
                .filter(view -> view.ownedBy(commands.origin().actor().organisationId()))
                .orElseThrow(() -> new NotFound(id.value()));
        model.addAttribute("patent", patent);
        model.addAttribute("comparables", comparables.of(patent));
        model.addAttribute("action", "/desk/patents/" + id + "/listing");
        OfferChoices.addTo(model);
        if (model.getAttribute("form") instanceof OfferForm form && form.kind() != null) {
            model.addAttribute("guards", guards.of(id, form.terms()));
        }
        return "listing/draft";
    }
}
