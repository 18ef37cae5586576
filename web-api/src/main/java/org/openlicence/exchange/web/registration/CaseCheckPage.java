package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.PointVerdict;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.NotFound;
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

/** The reviewer judges the checklist, point by point, beside what a machine found. */
@Controller
@PreAuthorize("hasRole('REVIEWER')")
class CaseCheckPage {
    private static final String PAGE = "registration/checks";

    private final Cases cases;
    private final CaseChecks checks;
    private final FormCommands commands;
    private final PageText text;

    CaseCheckPage(Cases cases, CaseChecks checks, FormCommands commands, PageText text) {
        this.cases = cases;
        this.checks = checks;
        this.commands = commands;
        this.text = text;
    }

    @GetMapping("/registrations/{id}/checks")
    String form(@PathVariable RegistrationId id, Model model) {
        model.addAttribute("form", CaseCheckForm.of(shown(id, model)));
        return PAGE;
    }

    @PostMapping("/registrations/{id}/checks")
    String judge(
            @PathVariable RegistrationId id,
            @Valid @ModelAttribute("form") CaseCheckForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        shown(id, model);
        if (!errors.hasErrors()) {
            List<CaseCheckRow> rows = form.points();
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at).noteMissing()) {
                    errors.rejectValue("points[" + at + "].note", "form.missing");
                }
            }
        }
        Optional<CommandResult> done =
                errors.hasErrors() ? Optional.empty() : commands.send(form.command(id, commands.origin()), errors);
        if (done.isEmpty()) {
            return PAGE;
        }
        redirect.addFlashAttribute("message", text.message("registration.checks.saved"));
        return "redirect:/registrations/" + id + "?v=" + done.get().version();
    }

    private RegistrationView shown(RegistrationId id, Model model) {
        RegistrationView view = cases.read(id.value(), null).found().orElseThrow();
        if (!cases.mayJudge(view)) {
            throw new NotFound(id.value());
        }
        model.addAttribute("registration", view);
        model.addAttribute("checks", checks.of(view));
        model.addAttribute("verdicts", PointVerdict.values());
        return view;
    }
}
