package org.openlicence.exchange.web.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.InstitutionCommand.RegisterInstitution;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionService;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.query.institutiondesk.InstitutionView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
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

/** The directory everybody reads, one institution with the acts of whoever reads it, and the market office's list. */
@Controller
class InstitutionPages {
    private final FormCommands commands;
    private final Institutions institutions;
    private final PageText text;

    InstitutionPages(FormCommands commands, Institutions institutions, PageText text) {
        this.commands = commands;
        this.institutions = institutions;
        this.text = text;
    }

    /** @param disciplines one a line */
    record EntryForm(
            @NotNull @Pattern(regexp = "org_[0-9A-Z-]{1,60}")
            String organisationId,

            @Nullable @Size(max = 1300) String disciplines,
            @Nullable @Size(max = 5) List<@NotNull InstitutionService> services) {
        RegisterInstitution command(Origin origin) {
            return new RegisterInstitution(
                    InstitutionId.of(new OrganisationId(organisationId)),
                    InstitutionForm.lines(disciplines),
                    services == null ? Set.of() : Set.copyOf(services),
                    origin);
        }
    }

    @GetMapping("/institutions")
    String directory(@RequestParam(required = false) @Nullable String after, Model model) {
        return list(institutions.all(after), "/institutions", model);
    }

    @GetMapping("/register/institutions")
    @PreAuthorize("hasAnyRole('MARKET_OFFICE', 'OPERATOR')")
    String office(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("form", new EntryForm("", null, null));
        return officeList(after, model);
    }

    @PostMapping("/register/institutions")
    @PreAuthorize("hasAnyRole('MARKET_OFFICE', 'OPERATOR')")
    String enter(
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return officeList(null, model);
        }
        RegisterInstitution command = form.command(commands.origin());
        Optional<CommandResult> done = commands.send(command, errors);
        if (done.isEmpty()) {
            return officeList(null, model);
        }
        redirect.addFlashAttribute("message", text.message("institution.entered"));
        return "redirect:/institutions/" + command.institutionId() + "?v="
                + done.get().version();
    }

    @GetMapping("/institutions/{id}")
    String show(@PathVariable InstitutionId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<InstitutionView> read = institutions.read(id, v);
        model.addAttribute("form", InstitutionForm.EMPTY);
        return page(read, null, model);
    }

    /** @param version of the institution the form was shown for */
    @PostMapping("/institutions/{id}/{act:" + InstitutionAct.ADDRESSES + "}")
    String act(
            @PathVariable InstitutionId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") InstitutionForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<InstitutionView> read = institutions.read(id, null);
        InstitutionAct act = InstitutionAct.at(name);
        if (errors.hasErrors() || !FormCommands.complete(act.missing(form), errors)) {
            return page(read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(id, form, commands.origin());
        return commands.done(command, shown, errors, redirect, "institution.done", "/institutions/" + id)
                .orElseGet(() -> page(read, act, model));
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(FreshRead<InstitutionView> read, @Nullable InstitutionAct acted, Model model) {
        InstitutionView view = read.found().orElseThrow();
        List<InstitutionAct> offered = institutions.acts(view);
        model.addAttribute("institution", view);
        model.addAttribute("current", read.current());
        model.addAttribute("tier", view.tierOn(institutions.today()).orElse(null));
        model.addAttribute("onRecord", view.onRecord(institutions.today()));
        model.addAttribute("insider", institutions.insider(view));
        model.addAttribute("words", institutions.words(view));
        Institutions.Known known = institutions.known(List.of(view));
        model.addAttribute("managers", known.managers(view));
        model.addAttribute("conflicts", institutions.conflicts(view));
        model.addAttribute(
                "clients", view.conflicts().size() - view.publicConflicts().size());
        model.addAttribute("year", known.figures(view));
        model.addAttribute("scores", institutions.scores(view));
        model.addAttribute("brokered", institutions.brokered(view));
        model.addAttribute("choices", institutions.choices(view));
        model.addAttribute("acts", offered);
        model.addAttribute("acted", acted);
        return "institution/institution";
    }

    private String officeList(@Nullable String after, Model model) {
        model.addAttribute("services", InstitutionService.values());
        return list(institutions.waiting(after), "/register/institutions", model);
    }

    private String list(Page<InstitutionView> page, String path, Model model) {
        model.addAttribute("lines", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("path", path);
        model.addAttribute("today", institutions.today());
        return "institution/list";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry institutionsEntry() {
            return new NavigationEntry("nav.institutions", "/institutions", Set.of(), 38);
        }

        @Bean
        NavigationEntry institutionRegisterEntry() {
            return new NavigationEntry(
                    "nav.institution-register",
                    "/register/institutions",
                    Set.of(Role.MARKET_OFFICE, Role.OPERATOR),
                    58);
        }
    }
}
