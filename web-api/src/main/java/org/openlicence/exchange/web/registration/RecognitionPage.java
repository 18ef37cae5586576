package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.RecognitionTest;
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

/** The applicant says, test by test, why its contract is one of its kind. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class RecognitionPage {
    private static final String PAGE = "registration/recognition";

    private final Cases cases;
    private final FormCommands commands;
    private final PageText text;

    RecognitionPage(Cases cases, FormCommands commands, PageText text) {
        this.cases = cases;
        this.commands = commands;
        this.text = text;
    }

    @GetMapping("/registrations/{id}/recognition")
    String form(@PathVariable RegistrationId id, Model model) {
        RegistrationView view = shown(id, model);
        model.addAttribute(
                "form",
                new RecognitionForm(
                        view.stated().stream().map(RecognitionTest::valueOf).collect(Collectors.toSet())));
        return PAGE;
    }

    @PostMapping("/registrations/{id}/recognition")
    String state(
            @PathVariable RegistrationId id,
            @Valid @ModelAttribute("form") RecognitionForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        shown(id, model);
        Optional<CommandResult> done =
                errors.hasErrors() ? Optional.empty() : commands.send(form.command(id, commands.origin()), errors);
        if (done.isEmpty()) {
            return PAGE;
        }
        redirect.addFlashAttribute("message", text.message("registration.recognition.saved"));
        return "redirect:/registrations/" + id + "?v=" + done.get().version();
    }

    private RegistrationView shown(RegistrationId id, Model model) {
        RegistrationView view = cases.read(id.value(), null).found().orElseThrow();
        if (!cases.mayFile(view)) {
            throw new NotFound(id.value());
        }
        List<RecognitionTest> tests = RecognitionTest.of(
                ContractType.valueOf(view.subject().contractType()),
                view.subject().subType());
        model.addAttribute("registration", view);
        model.addAttribute("tests", tests);
        return view;
    }
}
