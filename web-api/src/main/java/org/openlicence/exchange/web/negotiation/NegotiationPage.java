package org.openlicence.exchange.web.negotiation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.negotiation.ContractTerms;
import org.openlicence.exchange.negotiation.NegotiationCommand.MakeOffer;
import org.openlicence.exchange.negotiation.NegotiationId;
import org.openlicence.exchange.negotiation.NegotiationStatus;
import org.openlicence.exchange.negotiation.Side;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Offer;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.listing.OfferChoices;
import org.openlicence.exchange.web.listing.OfferForm;
import org.openlicence.exchange.web.problem.RefusalSentences;
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

/** One negotiation: versions, whose turn it is, and the next act of whoever reads it. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class NegotiationPage {
    private final FormCommands commands;
    private final Negotiations negotiations;
    private final Licences licences;
    private final HistoryQueries history;
    private final RefusalSentences laws;

    NegotiationPage(
            FormCommands commands,
            Negotiations negotiations,
            Licences licences,
            HistoryQueries history,
            RefusalSentences laws) {
        this.commands = commands;
        this.negotiations = negotiations;
        this.licences = licences;
        this.history = history;
        this.laws = laws;
    }

    @GetMapping("/negotiations/{id}")
    String show(@PathVariable NegotiationId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<NegotiationView> read = negotiations.read(id, v);
        model.addAttribute("act", NegotiationActForm.EMPTY);
        return page(read, null, model);
    }

    /** @param version of the negotiation the form was shown for */
    @PostMapping("/negotiations/{id}/offers")
    String offer(
            @PathVariable NegotiationId id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            @Valid @ModelAttribute("contract") ContractForm contract,
            BindingResult contractErrors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<NegotiationView> read = negotiations.read(id, null);
        model.addAttribute("act", NegotiationActForm.EMPTY);
        if (errors.hasErrors() || contractErrors.hasErrors()) {
            return page(read, null, model);
        }
        ContractTerms terms =
                new ContractTerms(LicenceForm.ORDINARY, form.terms(), contract.fieldOfUse(), contract.paymentDays());
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = new MakeOffer(id, terms, contract.note(), commands.origin());
        return commands.done(command, shown, errors, redirect, "negotiation.offered", "/negotiations/" + id)
                .orElseGet(() -> page(read, null, model));
    }

    @PostMapping("/negotiations/{id}/{act:" + NegotiationAct.ADDRESSES + "}")
    String act(
            @PathVariable NegotiationId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("act") NegotiationActForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<NegotiationView> read = negotiations.read(id, null);
        NegotiationAct act = NegotiationAct.at(name);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(id, form, commands.origin());
        return commands.done(command, shown, errors, redirect, "negotiation.done." + act.name(), "/negotiations/" + id)
                .orElseGet(() -> page(read, act, model));
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(FreshRead<NegotiationView> read, @Nullable NegotiationAct acted, Model model) {
        NegotiationView view = read.found().orElseThrow();
        Origin reader = commands.origin();
        String organisation = reader.actor().organisationId();
        LocalDate today = reader.day();
        model.addAttribute("negotiation", view);
        model.addAttribute("current", read.current());
        model.addAttribute("organisation", organisation);
        model.addAttribute("names", licences);
        model.addAttribute("laws", laws);
        model.addAttribute("versions", negotiations.versions(view));
        model.addAttribute("signatures", negotiations.signatures(view));
        model.addAttribute("method", negotiations.method());
        model.addAttribute(
                "acts",
                Arrays.stream(NegotiationAct.values())
                        .filter(act -> act.offered(view, organisation, today))
                        .toList());
        model.addAttribute("acted", acted);
        model.addAttribute("offering", offering(view, organisation));
        model.addAttribute("history", history.forParties(view.negotiationId(), view.version()));
        OfferChoices.addTo(model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form(view));
            model.addAttribute("contract", contract(view));
        }
        return "negotiation/negotiation";
    }

    /** Whether the reader's side has the word. */
    private static boolean offering(NegotiationView view, String organisation) {
        Offer last = view.lastOffer();
        Side side = view.takerId().equals(organisation) ? Side.TAKER : Side.LICENSOR;
        return view.status() == NegotiationStatus.NEGOTIATING && (last == null || last.side() != side);
    }

    /** A counter-offer begins with what it answers. */
    private static OfferForm form(NegotiationView view) {
        Offer last = view.lastOffer();
        return last == null
                ? OfferForm.empty("offer")
                : OfferForm.of(last.contract().offer(), view.version());
    }

    private static ContractForm contract(NegotiationView view) {
        Offer last = view.lastOffer();
        return last == null
                ? new ContractForm(null, 30, null)
                : new ContractForm(last.contract().fieldOfUse(), last.contract().paymentDays(), null);
    }
}
