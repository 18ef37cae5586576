package org.openlicence.exchange.web.settlement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.settlement.Booking;
import org.openlicence.exchange.settlement.PaymentOrder;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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

/** The taker pays at the simulated bank: the sum due, another sum, or later. Only where that bank keeps the account. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
@ConditionalOnProperty(name = "exchange.settlement.account", havingValue = "simulated", matchIfMissing = true)
@RequestMapping("/licences/{id}/payment")
class PaymentPage {
    private final SimulatedBank bank;
    private final Licences licences;
    private final ActorResolver actors;
    private final PageText text;

    PaymentPage(SimulatedBank bank, Licences licences, ActorResolver actors, PageText text) {
        this.bank = bank;
        this.licences = licences;
        this.actors = actors;
        this.text = text;
    }

    @GetMapping
    String form(@PathVariable LicenceId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        LicenceView licence = licences.ofTaker(id.value(), v).found().orElseThrow();
        model.addAttribute(
                "form", PaymentForm.ofFen(licence.dueFen(), UUID.randomUUID().toString()));
        return show(licence, model);
    }

    /** Any sum is booked, as a bank would; whether it completes the licence is not the bank's matter. */
    @PostMapping
    String pay(
            @PathVariable LicenceId id,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        LicenceView licence = licences.ofTaker(id.value(), null).found().orElseThrow();
        if (errors.hasErrors()) {
            return show(licence, model);
        }
        String payer = actors.required().organisationId();
        // The order's number is the payer's own; another organisation's equal number must not meet it.
        Booking booking = bank.pay(
                new PaymentOrder(payer + "/" + form.orderId(), bank.paymentReference(id), payer, form.money()));
        redirect.addFlashAttribute("message", text.message("settlement.booked", booking.bankReference()));
        redirect.addAttribute("paid", booking.bankReference());
        return "redirect:/licences/" + id;
    }

    private String show(LicenceView licence, Model model) {
        model.addAttribute("licence", licence);
        model.addAttribute("reference", bank.paymentReference(new LicenceId(licence.licenceId())));
        model.addAttribute("describe", bank.describe());
        model.addAttribute("names", licences);
        return "settlement/payment";
    }
}
