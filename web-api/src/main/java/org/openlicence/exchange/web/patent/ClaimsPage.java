package org.openlicence.exchange.web.patent;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.ClaimLanguage;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.query.patentdesk.PatentView.Claims;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner records the claims of its patent, one language at a time. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
@RequestMapping("/desk/patents/{id}/claims")
class ClaimsPage {
    private final FormCommands commands;
    private final PatentQueries patents;
    private final ActorResolver actors;
    private final PageText text;

    ClaimsPage(FormCommands commands, PatentQueries patents, ActorResolver actors, PageText text) {
        this.commands = commands;
        this.patents = patents;
        this.actors = actors;
        this.text = text;
    }

    @GetMapping
    String show(@PathVariable PatentId id, @RequestParam(defaultValue = "ZH") ClaimLanguage language, Model model) {
        PatentView patent = own(id);
        model.addAttribute("form", ClaimsForm.of(language, recorded(patent, language), patent.version()));
        return page(patent, model);
    }

    @PostMapping
    String save(
            @PathVariable PatentId id,
            @Valid @ModelAttribute("form") ClaimsForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        PatentView patent = own(id);
        Optional<CommandResult> done = errors.hasErrors()
                ? Optional.empty()
                : commands.send(
                        new RecordClaims(id, form.language(), form.separate(), null, false, commands.origin()),
                        form.version(),
                        errors);
        if (done.isEmpty()) {
            return page(patent, model);
        }
        redirect.addFlashAttribute("message", text.message("claims.saved"));
        return "redirect:/desk/patents/" + id + "?v=" + done.get().version();
    }

    private PatentView own(PatentId id) {
        String organisation = actors.required().organisationId();
        return patents.byId(id.value())
                .filter(patent -> patent.ownedBy(organisation))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    private static @Nullable Claims recorded(PatentView patent, ClaimLanguage language) {
        String code = language.name().toLowerCase(Locale.ROOT);
        return patent.claims().stream()
                .filter(each -> each.language().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String page(PatentView patent, Model model) {
        model.addAttribute("patent", patent);
        model.addAttribute("languages", ClaimLanguage.values());
        model.addAttribute("most", ClaimsForm.LONGEST);
        return "patent/record-claims";
    }
}
