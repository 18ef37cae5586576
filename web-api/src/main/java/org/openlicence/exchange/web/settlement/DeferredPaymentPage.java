package org.openlicence.exchange.web.settlement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.settlement.Booking;
import org.openlicence.exchange.settlement.PaymentOrder;
import org.openlicence.exchange.settlement.PaymentPurpose;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.trial.Trials;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The taker pays a deferred fee at the simulated bank. Only where that bank keeps the account. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
@ConditionalOnProperty(name = "exchange.settlement.account", havingValue = "simulated", matchIfMissing = true)
@RequestMapping("/licences/{id}/trial/payment")
class DeferredPaymentPage {
    private final SimulatedBank bank;
    private final Trials trials;
    private final ActorResolver actors;
    private final PageText text;

    DeferredPaymentPage(SimulatedBank bank, Trials trials, ActorResolver actors, PageText text) {
        this.bank = bank;
        this.trials = trials;
        this.actors = actors;
        this.text = text;
    }

    @GetMapping
    String form(@PathVariable LicenceId id, Model model) {
        TrialView owed = trials.ofTaker(id);
        model.addAttribute(
                "form",
                PaymentForm.ofFen(owed.plan().amountFen(), UUID.randomUUID().toString()));
        return show(id, owed, model);
    }

    /** Any sum is booked, as a bank would; whether it settles the fee is not the bank's matter. */
    @PostMapping
    String pay(
            @PathVariable LicenceId id,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        TrialView owed = trials.ofTaker(id);
        if (errors.hasErrors()) {
            return show(id, owed, model);
        }
        String payer = actors.required().organisationId();
        String reference = bank.paymentReference(PaymentPurpose.deferred(id));
        // The order's number is the payer's own; another organisation's equal number must not meet it.
        Booking booking = bank.pay(new PaymentOrder(payer + "/" + form.orderId(), reference, payer, form.money()));
        redirect.addFlashAttribute("message", text.message("settlement.booked", booking.bankReference()));
        redirect.addAttribute("paid", booking.bankReference());
        return "redirect:/licences/" + id + "/trial";
    }

    private String show(LicenceId id, TrialView owed, Model model) {
        model.addAttribute("licenceId", id.value());
        model.addAttribute("owed", owed);
        model.addAttribute("payer", actors.required().organisationId());
        model.addAttribute("reference", bank.paymentReference(PaymentPurpose.deferred(id)));
        model.addAttribute("describe", bank.describe());
        return "settlement/deferred";
    }
}
