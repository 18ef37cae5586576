package org.openlicence.exchange.web.licence;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.OfferToTake.Stop;
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

/**
 * Taking a licence in one sitting: offer and use, check, agree; then payment and tracker.
 *
 * <p>The steps keep nothing on the server: what was typed travels in the address until the notice is served, so any step
 * can be left, reloaded or sent to a colleague of the same organisation.
 */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
@RequestMapping("/listings/{id}/take")
class TakeLicencePage {
    /** Refusals that say the offer is no longer the one the taker read. */
    private static final Set<String> OFFER_GONE = Set.of("LC-01", "LC-02");

    private final FormCommands commands;
    private final OffersToTake offers;
    private final TaxLines taxes;
    private final PageText text;

    TakeLicencePage(FormCommands commands, OffersToTake offers, TaxLines taxes, PageText text) {
        this.commands = commands;
        this.offers = offers;
        this.taxes = taxes;
        this.text = text;
    }

    /**
     * Offer, organisation and use. Coming back from the check, the form holds what was typed.
     *
     * @param variant place of the variant taken, from 1; who did not choose among several is led back to the offer
     */
    @GetMapping
    String use(
            @PathVariable ListingId id,
            @RequestParam(required = false) @Nullable Integer variant,
            @ModelAttribute("form") TakeForm typed,
            BindingResult ignored,
            Model model) {
        if (variant == null && typed.termsHash() == null && offers.severalVariants(id)) {
            return "redirect:/listings/" + id;
        }
        OfferToTake offer = typed.termsHash() == null
                ? offers.first(id, variant == null ? 1 : variant)
                : offers.of(id, typed.termsHash());
        boolean begun = typed.token() != null;
        model.addAttribute(
                "form",
                new TakeForm(
                        typed.product(),
                        typed.startOn() == null ? offer.today() : typed.startOn(),
                        typed.divisionCode() == null ? offer.taker().divisionCode() : typed.divisionCode(),
                        typed.expectedSales(),
                        offer.termsHash(),
                        begun ? typed.token() : UUID.randomUUID().toString(),
                        null));
        return show(offer, "licence/take", model);
    }

    /** Everything to check before the notice; with wrong fields the form again. */
    @GetMapping("/check")
    String check(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") TakeForm form,
            BindingResult errors,
            Model model) {
        OfferToTake offer = offers.of(id, form.termsHash());
        refuseUnknownDivision(form, errors);
        return show(offer, errors.hasErrors() ? "licence/take" : "licence/check", model);
    }

    /** Agrees and serves the written notice; from here on there is a licence to follow. */
    @PostMapping("/notice")
    String notice(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") TakeForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        refuseUnknownDivision(form, errors);
        if (errors.hasErrors()) {
            return show(offers.of(id, form.termsHash()), "licence/take", model);
        }
        if (!Boolean.TRUE.equals(form.agreed())) {
            errors.rejectValue("agreed", "licence.agree.missing");
            return show(offers.of(id, form.termsHash()), "licence/check", model);
        }
        Origin origin = commands.origin();
        var licence = new LicenceId(CreationId.of("lic_", origin.actor().organisationId(), form.token()));
        Optional<CommandResult> done =
                commands.send(new ServeNotice(licence, id, form.termsHash(), form.use(), origin), errors);
        if (done.isEmpty()) {
            boolean gone = errors.getGlobalErrors().stream().anyMatch(e -> OFFER_GONE.contains(e.getCode()));
            OfferToTake offer = offers.of(id, form.termsHash());
            return gone ? stopped(offer, Stop.CLOSED, model) : show(offer, "licence/check", model);
        }
        OfferToTake offer = offers.of(id, form.termsHash());
        redirect.addFlashAttribute("message", text.message(offer.dueFen() == 0 ? "licence.formed" : "licence.served"));
        String next = offer.dueFen() == 0 ? "" : "/payment";
        return "redirect:/licences/" + licence + next + "?v=" + done.get().version();
    }

    private String show(OfferToTake offer, String template, Model model) {
        Stop stop = offer.stop();
        if (stop != null) {
            return stopped(offer, stop, model);
        }
        model.addAttribute("offer", offer);
        if (template.endsWith("check")) {
            model.addAttribute("taxes", taxes.of(offer));
            model.addAttribute("dailyPenalty", offers.dailyPenalty(offer));
        } else {
            model.addAttribute("divisions", DivisionCode.named());
        }
        return template;
    }

    private static String stopped(OfferToTake offer, Stop otherwise, Model model) {
        model.addAttribute("offer", offer);
        model.addAttribute("stop", offer.stop() == null ? otherwise : offer.stop());
        return "licence/stopped";
    }

    private static void refuseUnknownDivision(TakeForm form, BindingResult errors) {
        if (!errors.hasFieldErrors("divisionCode")
                && DivisionCode.read(form.divisionCode()).isEmpty()) {
            errors.rejectValue("divisionCode", "licence.division.unknown");
        }
    }
}
