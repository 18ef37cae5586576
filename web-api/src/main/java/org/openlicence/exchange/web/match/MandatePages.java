package org.openlicence.exchange.web.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.Licences;
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

/** Mandates brokers name of an organisation: it says whether they are its own. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class MandatePages {
    static final String PATH = "/mandates";

    private final Mandates mandates;
    private final FormCommands commands;
    private final Licences names;
    private final PageText text;

    MandatePages(Mandates mandates, FormCommands commands, Licences names, PageText text) {
        this.mandates = mandates;
        this.commands = commands;
        this.names = names;
        this.text = text;
    }

    /** @param mandateHash of the mandate that was read */
    record AnswerForm(
            @NotNull @Pattern(regexp = ClientPages.HASH) String mandateHash) {}

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("form", new AnswerForm(""));
        return show(model);
    }

    @PostMapping(PATH + "/{broker:" + ClientPages.ORGANISATION + "}/confirmation")
    String confirm(
            @PathVariable String broker,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        return answered(broker, form, true, errors, redirect, model);
    }

    @PostMapping(PATH + "/{broker:" + ClientPages.ORGANISATION + "}/refusal")
    String refuse(
            @PathVariable String broker,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        return answered(broker, form, false, errors, redirect, model);
    }

    private String answered(
            String broker,
            AnswerForm form,
            boolean confirmed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return show(model);
        }
        try {
            mandates.answer(broker, form.mandateHash(), confirmed);
        } catch (Refused refused) {
            commands.refused(refused, errors);
            return show(model);
        }
        redirect.addFlashAttribute(
                "message", text.message(confirmed ? "match.mandate.confirmed" : "match.mandate.refused"));
        return "redirect:" + PATH;
    }

    private String show(Model model) {
        model.addAttribute("mandates", mandates.all());
        model.addAttribute("names", names);
        return "match/mandates";
    }
}
