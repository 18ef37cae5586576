package org.openlicence.exchange.web.patent;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.patent.SuspensionGround;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.BadInput;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar looks a patent up and records what the register says of it. */
@Controller
@PreAuthorize("hasRole('REGISTRAR')")
class RegisterFactsPage {
    private final FormCommands commands;
    private final PatentQueries patents;
    private final PageText text;

    RegisterFactsPage(FormCommands commands, PatentQueries patents, PageText text) {
        this.commands = commands;
        this.patents = patents;
        this.text = text;
    }

    @GetMapping("/register/patents")
    String find(@RequestParam(required = false) @Nullable String number, Model model) {
        model.addAttribute("number", number);
        if (number != null && !number.isBlank()) {
            Optional<PatentNumber> read = PatentNumber.read(number);
            if (read.isPresent() && patents.byId(read.get().patentId().value()).isPresent()) {
                return "redirect:/register/patents/" + read.get().patentId();
            }
            model.addAttribute("unknown", true);
        }
        return "patent/find";
    }

    @GetMapping("/register/patents/{id}")
    String facts(
            @PathVariable PatentId id,
            @RequestParam(required = false) FactForm.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Long v,
            Model model) {
        model.addAttribute("form", FactForm.empty(kind == null ? FactForm.Kind.ANNUAL_FEE_DUE : kind));
        return show(id, v, model);
    }

    @PostMapping("/register/patents/{id}")
    String record(
            @PathVariable PatentId id,
            @Valid @ModelAttribute("form") FactForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (form.kind() == null) {
            throw BadInput.of("/kind"); // no page of ours sends that; there is no form to show it beside
        }
        if (!errors.hasErrors()) {
            form.missing().forEach(name -> errors.rejectValue(name, "form.missing"));
        }
        if (errors.hasErrors()) {
            return show(id, null, model);
        }
        Optional<CommandResult> done = commands.send(form.command(id, commands.origin()), errors);
        if (done.isEmpty()) {
            return show(id, null, model);
        }
        redirect.addFlashAttribute("message", text.message("patent.recorded"));
        return "redirect:/register/patents/" + id + "?v=" + done.get().version();
    }

    private String show(PatentId id, @Nullable Long atLeast, Model model) {
        FreshRead<PatentView> read = FreshRead.of(() -> patents.byId(id.value()), PatentView::version, atLeast);
        model.addAttribute("patent", read.required(id.value()));
        model.addAttribute("current", read.current());
        model.addAttribute("kinds", FactForm.Kind.values());
        model.addAttribute("forms", LicenceForm.values());
        model.addAttribute("grounds", SuspensionGround.values());
        model.addAttribute("ends", RightEnd.values());
        return "patent/facts";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry registerFactsEntry() {
            return new NavigationEntry("nav.register-facts", "/register/patents", Set.of(Role.REGISTRAR), 51);
        }
    }
}
