package org.openlicence.exchange.web.patent;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner enters its patent by its number. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class RegisterPatentPage {
    private final FormCommands commands;
    private final Owners owners;
    private final RefusalSentences sentences;
    private final PageText text;

    RegisterPatentPage(FormCommands commands, Owners owners, RefusalSentences sentences, PageText text) {
        this.commands = commands;
        this.owners = owners;
        this.sentences = sentences;
        this.text = text;
    }

    @GetMapping("/patents/new")
    String form(Model model) {
        String creditCode = commands.origin().actor().organisationId().substring("org_".length());
        model.addAttribute("form", RegisterPatentForm.empty(creditCode));
        return show(model);
    }

    @PostMapping("/patents")
    String register(
            @Valid @ModelAttribute("form") RegisterPatentForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        List<PatentOwner> named = owners.of(form.owners(), errors);
        Optional<PatentNumber> number = number(form, errors);
        if (errors.hasErrors() || number.isEmpty()) {
            return show(model);
        }
        var command = new RegisterPatent(
                number.get().patentId(), form.number(), form.type(), form.bibliography(), named, commands.origin());
        Optional<CommandResult> done = commands.send(command, errors);
        if (done.isEmpty()) {
            return show(model);
        }
        redirect.addFlashAttribute("message", text.message("patent.registered"));
        return "redirect:/desk/patents/" + done.get().id() + "?v=" + done.get().version();
    }

    /** The number is the identity, so its faults are said beside the field before any command can be made. */
    private Optional<PatentNumber> number(RegisterPatentForm form, BindingResult errors) {
        if (errors.hasFieldErrors("number")) {
            return Optional.empty();
        }
        return switch (PatentNumber.Reading.of(form.number())) {
            case PatentNumber.Reading.Valid valid -> Optional.of(new PatentNumber(valid.canonical()));
            case PatentNumber.Reading.WrongCheck wrong -> refused(errors, "check", "" + wrong.expected());
            case PatentNumber.Reading.Malformed malformed -> refused(errors, "form", "-");
        };
    }

    private Optional<PatentNumber> refused(BindingResult errors, String problem, String expected) {
        var refusal = new Refusal(
                "OL-16", Law.ZC_0006.art("").key(), java.util.Map.of("problem", problem, "expected", expected));
        errors.rejectValue("number", "OL-16", sentences.sentence(refusal));
        return Optional.empty();
    }

    private static String show(Model model) {
        model.addAttribute("types", PatentType.values());
        model.addAttribute("ownerRows", RegisterPatentForm.OWNER_ROWS);
        return "patent/register";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry registerPatentEntry() {
            return new NavigationEntry("nav.register-patent", "/patents/new", Set.of(Role.REPRESENTATIVE), 38);
        }
    }
}
