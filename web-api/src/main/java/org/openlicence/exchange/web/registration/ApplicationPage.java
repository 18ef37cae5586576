package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.AmountKind;
import org.openlicence.exchange.registration.PartyNature;
import org.openlicence.exchange.registration.PaymentMode;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.registration.ApplicationForm.Parties;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The larger forms of a case: the application itself, amounts as determined, amounts as to be amended. */
@Controller
@PreAuthorize("hasAnyRole('REPRESENTATIVE', 'REVIEWER')")
@RequestMapping("/registrations/{id}")
class ApplicationPage {
    private final Cases cases;
    private final Licences names;
    private final FormCommands commands;
    private final OrganisationDirectory directory;
    private final PageText text;

    ApplicationPage(
            Cases cases, Licences names, FormCommands commands, OrganisationDirectory directory, PageText text) {
        this.directory = directory;
        this.cases = cases;
        this.names = names;
        this.commands = commands;
        this.text = text;
    }

    @GetMapping("/form")
    String form(@PathVariable RegistrationId id, Model model) {
        RegistrationView view = shown(id, model);
        model.addAttribute(
                "form",
                ApplicationForm.of(
                        view,
                        new Parties(
                                nature(view.subject().sellerId()),
                                nature(view.subject().buyerId()))));
        return "registration/form";
    }

    @PostMapping("/form")
    String complete(
            @PathVariable RegistrationId id,
            @Valid @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        RegistrationView view = shown(id, model);
        if (!errors.hasErrors()) {
            AmountsForm.checkRows(form.lines(), errors);
        }
        if (!errors.hasErrors()) {
            var command = new CompleteForm(
                    id,
                    form.subject(view.subject()),
                    AmountRow.lines(form.lines()),
                    form.statistics(),
                    commands.origin());
            Optional<CommandResult> done = commands.send(command, errors);
            if (done.isPresent()) {
                return back(id, done.get(), "registration.completed", redirect);
            }
        }
        return "registration/form";
    }

    @GetMapping("/amounts")
    String amounts(@PathVariable RegistrationId id, Model model) {
        RegistrationView view = shown(id, model);
        model.addAttribute("form", new AmountsForm(AmountRow.rows(view.amounts()), null));
        return "registration/amounts";
    }

    @PostMapping("/amounts")
    String determine(
            @PathVariable RegistrationId id,
            @Valid @ModelAttribute("form") AmountsForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        shown(id, model);
        if (!errors.hasErrors()) {
            AmountsForm.checkRows(form.lines(), errors);
        }
        if (!errors.hasErrors()) {
            var command = new DetermineAmounts(id, form.amounts(), form.reason(), commands.origin());
            Optional<CommandResult> done = commands.send(command, errors);
            if (done.isPresent()) {
                return back(id, done.get(), "registration.amounts", redirect);
            }
        }
        return "registration/amounts";
    }

    @GetMapping("/amendment")
    String amendment(@PathVariable RegistrationId id, Model model) {
        model.addAttribute("form", AmendmentForm.of(shown(id, model)));
        return "registration/amendment";
    }

    @PostMapping("/amendment")
    String amend(
            @PathVariable RegistrationId id,
            @Valid @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        shown(id, model);
        if (!errors.hasErrors()) {
            AmountsForm.checkRows(form.lines(), errors);
        }
        if (!errors.hasErrors()) {
            Optional<CommandResult> done = commands.send(form.command(id, commands.origin()), errors);
            if (done.isPresent()) {
                return back(id, done.get(), "registration.amendment", redirect);
            }
        }
        return "registration/amendment";
    }

    private RegistrationView shown(RegistrationId id, Model model) {
        RegistrationView view = cases.read(id.value(), null).found().orElseThrow();
        model.addAttribute("registration", view);
        model.addAttribute("missing", cases.lacks(view));
        model.addAttribute("names", names);
        model.addAttribute("kinds", AmountKind.values());
        model.addAttribute("fields", TechnologyField.values());
        model.addAttribute("ipKinds", IpKind.values());
        model.addAttribute("planSources", PlanSource.values());
        model.addAttribute("natures", PartyNature.values());
        model.addAttribute("paymentModes", PaymentMode.values());
        return view;
    }

    private @Nullable PartyNature nature(String organisationId) {
        return directory
                .find(organisationId)
                .map(OrganisationDirectory.Entry::kind)
                .map(PartyNature::of)
                .orElse(null);
    }

    private String back(RegistrationId id, CommandResult done, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", text.message(message));
        return "redirect:/registrations/" + id + "?v=" + done.version();
    }
}
