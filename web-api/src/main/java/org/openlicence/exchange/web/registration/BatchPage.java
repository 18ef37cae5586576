package org.openlicence.exchange.web.registration;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.StaleVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Registers several recommended cases in one go. Each is decided by itself and only as it was seen: what is refused, or has
 * changed since, is named with its reason and touches no other. Where the database fails in the middle, the page says what was done
 * and what was not, and the rest can be sent again without registering anything twice.
 */
@Controller
@PreAuthorize("hasRole('APPROVER')")
class BatchPage {
    private static final int MOST = 50;

    private final Cases cases;
    private final FormCommands commands;
    private final RefusalSentences sentences;
    private final PageText text;

    BatchPage(Cases cases, FormCommands commands, RefusalSentences sentences, PageText text) {
        this.cases = cases;
        this.commands = commands;
        this.sentences = sentences;
        this.text = text;
    }

    /** @param chosen cases with the version that was on the page, such as {@code reg_abc.12} */
    record BatchForm(
            @Nullable @Size(max = MOST)
            List<@NotNull @Pattern(regexp = "reg_[\\w-]{1,116}\\.[0-9]{1,18}") String> chosen) {}

    /** A case as it stood when it was chosen. */
    record Seen(RegistrationId id, long version) {
        static Seen of(String token) {
            int dot = token.indexOf('.');
            return new Seen(new RegistrationId(token.substring(0, dot)), Long.parseLong(token.substring(dot + 1)));
        }
    }

    @PostMapping("/registrations/batch")
    String register(
            @Valid @ModelAttribute("batch") BatchForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        List<String> chosen = form.chosen();
        if (errors.hasErrors() || chosen == null || chosen.isEmpty()) {
            redirect.addFlashAttribute("message", text.message("registration.batch.none"));
            return "redirect:/registrations";
        }
        Origin origin = commands.origin();
        Batch batch = Batch.run(
                chosen,
                token -> cases.find(Seen.of(token).id().value())
                        .map(view -> view.subject().title()),
                token -> registered(token, origin),
                text.message("registration.batch.unknown"));
        if (!batch.open().isEmpty()) {
            // no redirect: the page it leads to may fail as well, and with it the report would be lost
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            model.addAttribute("outcome", batch);
            model.addAttribute("databaseAway", true);
            return "registration/batch";
        }
        redirect.addFlashAttribute(
                "message", text.message("registration.batch.done", batch.done().size()));
        redirect.addFlashAttribute("notDone", batch.refused());
        return "redirect:/registrations";
    }

    /** Sent again after a lost answer, the same decision on the same version is the one that was made. */
    private Optional<String> registered(String token, Origin origin) {
        Seen seen = Seen.of(token);
        try {
            commands.send(new RegisterContract(seen.id(), origin), seen.version(), "batch\n" + token);
            return Optional.empty();
        } catch (StaleVersion changed) {
            return Optional.of(text.message("registration.batch.changed"));
        } catch (Refused refused) {
            if (refused.refusals().stream().anyMatch(one -> one.code().equals(Authorisation.CODE))) {
                throw refused;
            }
            return Optional.of(
                    refused.refusals().stream().map(sentences::sentence).collect(Collectors.joining(" ")));
        }
    }
}
