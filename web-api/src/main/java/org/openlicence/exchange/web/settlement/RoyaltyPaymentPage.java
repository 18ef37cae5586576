package org.openlicence.exchange.web.settlement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.settlement.Booking;
import org.openlicence.exchange.settlement.PaymentOrder;
import org.openlicence.exchange.settlement.PaymentPurpose;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.web.royalty.Owed;
import org.openlicence.exchange.web.royalty.OwedToday;
import org.openlicence.exchange.web.royalty.Royalties;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The taker pays a royalty, an instalment or a supplement at the simulated bank. Only where that bank keeps the account. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
@ConditionalOnProperty(name = "exchange.settlement.account", havingValue = "simulated", matchIfMissing = true)
@RequestMapping("/licences/{id}/royalties/{period:[0-9]{1,4}}/payment")
class RoyaltyPaymentPage {
    private final SimulatedBank bank;
    private final Royalties royalties;
    private final OwedToday today;
    private final ActorResolver actors;
    private final PageText text;

    RoyaltyPaymentPage(SimulatedBank bank, Royalties royalties, OwedToday today, ActorResolver actors, PageText text) {
        this.bank = bank;
        this.royalties = royalties;
        this.today = today;
        this.actors = actors;
        this.text = text;
    }

    @GetMapping
    String form(@PathVariable LicenceId id, @PathVariable int period, Model model) {
        Owed owed = today.of(royalties.ofTaker(id, period));
        model.addAttribute(
                "form", PaymentForm.ofFen(owed.totalFen(), UUID.randomUUID().toString()));
        return show(id, owed, model);
    }

    /** Any sum is booked, as a bank would; whether it settles anything is not the bank's matter. */
    @PostMapping
    String pay(
            @PathVariable LicenceId id,
            @PathVariable int period,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        Owed owed = today.of(royalties.ofTaker(id, period));
        if (errors.hasErrors()) {
            return show(id, owed, model);
        }
        String payer = actors.required().organisationId();
        String reference = bank.paymentReference(PaymentPurpose.royalty(id, period));
        // The order's number is the payer's own; another organisation's equal number must not meet it.
        Booking booking = bank.pay(new PaymentOrder(payer + "/" + form.orderId(), reference, payer, form.money()));
        redirect.addFlashAttribute("message", text.message("settlement.booked", booking.bankReference()));
        redirect.addAttribute("paid", booking.bankReference());
        return "redirect:/licences/" + id + "/royalties";
    }

    private String show(LicenceId id, Owed owed, Model model) {
        model.addAttribute("licenceId", id.value());
        model.addAttribute("owed", owed);
        model.addAttribute("payer", actors.required().organisationId());
        model.addAttribute("reference", bank.paymentReference(PaymentPurpose.royalty(id, owed.number())));
        model.addAttribute("describe", bank.describe());
        return "settlement/royalty";
    }
}
