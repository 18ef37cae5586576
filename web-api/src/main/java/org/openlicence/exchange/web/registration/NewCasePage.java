package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationAbroad;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.RecognitionTest;
import org.openlicence.exchange.registration.RegistrationCommand.StateRecognition;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A party brings a technology contract of any kind: first which kind it is, then what it says. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class NewCasePage {
    private final NewCases cases;
    private final FormCommands commands;
    private final PageText text;

    NewCasePage(NewCases cases, FormCommands commands, PageText text) {
        this.cases = cases;
        this.commands = commands;
        this.text = text;
    }

    @GetMapping("/registrations/new")
    String form(@RequestParam(required = false) @Nullable ContractType type, Model model) {
        model.addAttribute("form", OpenCaseForm.empty(type));
        return show(type, UUID.randomUUID().toString(), model);
    }

    /** @param token made when the form was shown, so that a double click opens one case */
    @PostMapping("/registrations/new")
    String open(
            @RequestParam String token,
            @Valid @ModelAttribute("form") OpenCaseForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (!errors.hasErrors()) {
            judge(form, errors);
        }
        if (!errors.hasErrors()) {
            Origin origin = commands.origin();
            var id = new RegistrationId(CreationId.of("reg_", origin.actor().organisationId(), token));
            List<String> patents = form.patents().orElseThrow();
            cases.entry(form, origin).ifPresent(entry -> commands.send(entry, errors));
            Optional<CommandResult> done = errors.hasErrors()
                    ? Optional.empty()
                    : commands.send(cases.command(id, form, patents, origin), errors)
                            .flatMap(opened -> commands.send(new StateRecognition(id, form.stated(), origin), errors));
            if (done.isPresent()) {
                redirect.addFlashAttribute("message", text.message("registration.opened"));
                return "redirect:/registrations/" + id + "?v=" + done.get().version();
            }
        }
        return show(form.contractType(), token, model);
    }

    private void judge(OpenCaseForm form, BindingResult errors) {
        if (!form.missing().isEmpty()) {
            errors.rejectValue("tests", "registration.test.missing");
        }
        Optional<String> unsaid = form.otherMissing();
        if (unsaid.isPresent()) {
            errors.rejectValue(unsaid.get(), "registration.other.unsaid");
        } else if (!cases.known(form)) {
            errors.rejectValue("otherCode", "registration.other.unknown");
        }
        if (form.patents().isEmpty()) {
            errors.rejectValue("namedPatents", "registration.patents.wrong");
        }
        if (form.lastDay().isBefore(form.from())) {
            errors.rejectValue("lastDay", "registration.term.wrong");
        }
        if (form.contractType() == ContractType.LICENCE && form.licenceMode() == null) {
            errors.rejectValue("licenceMode", "form.missing");
        }
        if (!form.contractType().subTypes().contains(form.subType())) {
            errors.rejectValue("subType", "form.missing");
        }
    }

    /** Countries and regions by their codes, in the order of their names. */
    private static Map<String, String> countries() {
        Locale reader = LocaleContextHolder.getLocale();
        return OrganisationAbroad.countries().stream()
                .map(code -> Map.entry(code, Locale.of("", code).getDisplayCountry(reader)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(reader)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private String show(@Nullable ContractType type, String token, Model model) {
        model.addAttribute("type", type);
        model.addAttribute("token", token);
        model.addAttribute("types", ContractType.values());
        model.addAttribute("tests", type == null ? List.of() : RecognitionTest.of(type));
        model.addAttribute(
                "subTypes",
                type == null ? List.of() : type.subTypes().stream().sorted().toList());
        model.addAttribute("sides", OpenCaseForm.Side.values());
        model.addAttribute("countries", countries());
        model.addAttribute("modes", OpenCaseForm.LicenceMode.values());
        return "registration/new";
    }
}
