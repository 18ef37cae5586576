package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.InventorTie;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ObjectionTexts;
import org.openlicence.exchange.listing.PricingRoute;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a public owner found its price: the route, the notice, and what became of objections. */
@Controller
@PreAuthorize("hasAnyRole('REPRESENTATIVE', 'REGISTRAR')")
@RequestMapping("/desk/listings/{id}/price")
class PricePage {
    private static final String ROUTE = "route";
    private static final String NOTICE = "notice";
    private static final String DECISION = "decision";

    private final FormCommands commands;
    private final OwnListings listings;
    private final PublicityDays days;
    private final ObjectionTexts texts;
    private final PageText text;

    PricePage(FormCommands commands, OwnListings listings, PublicityDays days, ObjectionTexts texts, PageText text) {
        this.commands = commands;
        this.listings = listings;
        this.days = days;
        this.texts = texts;
        this.text = text;
    }

    @GetMapping
    String price(@PathVariable ListingId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        return show(id, v, model);
    }

    @PostMapping("/route")
    String route(
            @PathVariable ListingId id,
            @Valid @ModelAttribute(ROUTE) RouteForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return show(id, null, model);
        }
        var command = new ListingCommand.StatePricingRoute(id, form.route(), form.reference(), commands.origin());
        return done(id, send(command, form.version(), errors), "price.route.done", redirect, model);
    }

    @PostMapping("/notice")
    String post(
            @PathVariable ListingId id,
            @Valid @ModelAttribute(NOTICE) NoticeForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return show(id, null, model);
        }
        var command = new ListingCommand.PostPublicity(id, form.notice(), commands.origin());
        return done(id, send(command, form.version(), errors), "price.notice.done", redirect, model);
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable ListingId id,
            @Valid @ModelAttribute(DECISION) DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return show(id, null, model);
        }
        var command = new ListingCommand.DecideObjection(
                id, form.objectionId(), form.upheld(), form.reason(), commands.origin());
        return done(id, send(command, form.version(), errors), "price.decision.done", redirect, model);
    }

    private Optional<CommandResult> send(ListingCommand command, @Nullable Long version, BindingResult errors) {
        if (version == null) {
            errors.rejectValue("version", "form.missing");
            return Optional.empty();
        }
        return commands.send(command, version, errors);
    }

    private String done(
            ListingId id, Optional<CommandResult> done, String message, RedirectAttributes redirect, Model model) {
        if (done.isEmpty()) {
            return show(id, null, model);
        }
        redirect.addFlashAttribute("message", text.message(message));
        return "redirect:/desk/listings/" + id + "/price?v=" + done.get().version();
    }

    /** Forms that were not sent are shown as they begin. */
    private String show(ListingId id, @Nullable Long version, Model model) {
        ListingView listing = listings.show(id.value(), version, model);
        if (!model.containsAttribute(ROUTE)) {
            model.addAttribute(
                    ROUTE,
                    new RouteForm(
                            listing.publicity().route(), listing.publicity().reference(), listing.version()));
        }
        if (!model.containsAttribute(NOTICE)) {
            model.addAttribute(NOTICE, listings.notice(listing));
        }
        if (!model.containsAttribute(DECISION)) {
            model.addAttribute(DECISION, new DecisionForm("", null, "", listing.version()));
        }
        Map<String, String> words = texts.of(id).stream()
                .collect(Collectors.toMap(ObjectionTexts.Text::objectionId, ObjectionTexts.Text::text));
        model.addAttribute("words", words);
        model.addAttribute("days", days.of(listing));
        model.addAttribute("routes", PricingRoute.values());
        model.addAttribute("ties", InventorTie.values());
        return "listing/price";
    }
}
