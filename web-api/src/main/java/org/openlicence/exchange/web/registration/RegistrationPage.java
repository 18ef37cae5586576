package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.query.registrationdesk.RegistrationView.WorkState;
import org.openlicence.exchange.registration.CaseArea;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.security.DeskOfReader;
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

/** The registration desk, the desks of market office, experts and tax bodies, an organisation's own cases, and the page of one case with every act on it. */
@Controller
@PreAuthorize(
        "hasAnyRole('REPRESENTATIVE', 'REVIEWER', 'APPROVER', 'MARKET_OFFICE', 'EXPERT', 'INSPECTOR', 'TAX_BODY')")
class RegistrationPage {
    private static final int SHOWN = 50;

    private final RegistrationQueries queries;
    private final Cases cases;
    private final DeskOfReader desk;
    private final Licences names;
    private final FormCommands commands;
    private final ActorResolver actors;
    private final PageText text;

    RegistrationPage(
            RegistrationQueries queries,
            Cases cases,
            DeskOfReader desk,
            Licences names,
            FormCommands commands,
            ActorResolver actors,
            PageText text) {
        this.queries = queries;
        this.cases = cases;
        this.desk = desk;
        this.names = names;
        this.commands = commands;
        this.actors = actors;
        this.text = text;
    }

    /** The queue of the reader's desk, nearest limit first, or one work state of it; for everybody else the organisation's cases. */
    @GetMapping("/registrations")
    String list(
            @RequestParam(required = false) @Nullable WorkState state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("names", names);
        model.addAttribute("days", (DaysLeft) cases::daysLeft);
        if (desk.atPoint()) {
            model.addAttribute("approver", actors.required().roles().contains(Role.APPROVER));
            Map<WorkState, Page<RegistrationView>> queue = new LinkedHashMap<>();
            CaseArea area = desk.area();
            Map<WorkState, Long> sizes = queries.queueSizes(area);
            for (WorkState each : sizes.keySet()) {
                if (state == null || state == each) {
                    queue.put(each, queries.queue(area, each, new PageRequest(SHOWN, state == null ? null : after)));
                }
            }
            model.addAttribute("queue", queue);
            model.addAttribute("sizes", sizes);
            return "registration/queue";
        }
        if (desk.outside()) {
            return outside(after, model);
        }
        var page = queries.ofParty(actors.required().organisationId(), new PageRequest(SHOWN, after));
        model.addAttribute("cases", page.items());
        model.addAttribute("next", page.next());
        return "registration/list";
    }

    /** Tasks of a market office, cases with experts, and contracts registered in the region of a tax body. */
    private String outside(@Nullable String after, Model model) {
        Set<Role> roles = actors.required().roles();
        PageRequest request = new PageRequest(SHOWN, after);
        Page<RegistrationView> page;
        String kind;
        if (roles.contains(Role.EXPERT)) {
            kind = "EXPERT";
            page = queries.withExperts(request);
        } else if (roles.contains(Role.MARKET_OFFICE)) {
            kind = "MARKET_OFFICE";
            page = queries.officeTasks(desk.division(), request);
        } else {
            kind = "TAX_BODY";
            page = queries.registered(new DivisionCode(desk.division()), request);
        }
        model.addAttribute("kind", kind);
        model.addAttribute("tasks", (OfficeTasks) OfficeTask::of);
        model.addAttribute("cases", page.items());
        model.addAttribute("next", page.next());
        return "registration/outside";
    }

    /** Working days left of a case, for templates. */
    public interface DaysLeft {
        @Nullable
        Integer of(RegistrationView view);
    }

    /** Why a case waits for the market office, for templates. */
    public interface OfficeTasks {
        OfficeTask of(RegistrationView view);
    }

    @GetMapping("/registrations/{id}")
    String show(@PathVariable RegistrationId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        cases.show(id.value(), v, model);
        model.addAttribute("form", ActForm.empty());
        return "registration/case";
    }

    /** Every act with a small form; which one, is the last part of the address. */
    @PostMapping("/registrations/{id}/{act:" + RegistrationAct.ADDRESSES + "}")
    String act(
            @PathVariable RegistrationId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        RegistrationAct act = RegistrationAct.at(name);
        cases.read(id.value(), null);
        if (!errors.hasErrors()) {
            act.missing(form).forEach(member -> errors.rejectValue(member, "form.missing"));
        }
        if (!errors.hasErrors()) {
            Optional<CommandResult> done = commands.send(ActCommands.of(act, id, form, commands.origin()), errors);
            if (done.isPresent()) {
                redirect.addFlashAttribute("message", text.message("registration.done." + act.name()));
                return "redirect:/registrations/" + id + "?v=" + done.get().version();
            }
        }
        cases.show(id.value(), null, model);
        model.addAttribute("failed", act.name());
        return "registration/case";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry registrationsEntry() {
            return new NavigationEntry(
                    "nav.registrations",
                    "/registrations",
                    Set.of(
                            Role.REPRESENTATIVE,
                            Role.REVIEWER,
                            Role.APPROVER,
                            Role.MARKET_OFFICE,
                            Role.EXPERT,
                            Role.TAX_BODY),
                    40);
        }
    }
}
