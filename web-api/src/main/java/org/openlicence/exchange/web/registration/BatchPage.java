package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Registers several recommended cases in one go. Each is decided by itself and only as it was seen: what is refused, or has
 * changed since, is named with its reason and touches no other.
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
            List<@NotNull @Pattern(regexp = "reg_[\\w-]{1,116}\\.[0-9]{1,18}") String> chosen) {
        List<Seen> cases() {
            return chosen == null ? List.of() : chosen.stream().map(Seen::of).toList();
        }
    }

    /** A case as it stood when it was chosen. */
    record Seen(RegistrationId id, long version) {
        static Seen of(String token) {
            int dot = token.indexOf('.');
            return new Seen(new RegistrationId(token.substring(0, dot)), Long.parseLong(token.substring(dot + 1)));
        }
    }

    /** A case that was not registered. @param title absent when the reader may not read it, or there is none */
    record NotDone(String registrationId, @Nullable String title, String problem) {}

    @PostMapping("/registrations/batch")
    String register(@Valid @ModelAttribute("batch") BatchForm form, BindingResult errors, RedirectAttributes redirect) {
        List<NotDone> notDone = new ArrayList<>();
        if (errors.hasErrors() || form.cases().isEmpty()) {
            redirect.addFlashAttribute("message", text.message("registration.batch.none"));
            return "redirect:/registrations";
        }
        for (Seen seen : form.cases()) {
            String id = seen.id().value();
            Optional<RegistrationView> view = cases.find(id);
            if (view.isEmpty()) {
                notDone.add(new NotDone(id, null, text.message("registration.batch.unknown")));
                continue;
            }
            String problem = registered(seen, commands.origin());
            if (problem != null) {
                notDone.add(new NotDone(id, view.get().subject().title(), problem));
            }
        }
        redirect.addFlashAttribute(
                "message", text.message("registration.batch.done", form.cases().size() - notDone.size()));
        redirect.addFlashAttribute("notDone", notDone);
        return "redirect:/registrations";
    }

    private @Nullable String registered(Seen seen, Origin origin) {
        try {
            commands.send(new RegisterContract(seen.id(), origin), seen.version());
            return null;
        } catch (StaleVersion changed) {
            return text.message("registration.batch.changed");
        } catch (Refused refused) {
            if (refused.refusals().stream().anyMatch(one -> one.code().equals(Authorisation.CODE))) {
                throw refused;
            }
            return refused.refusals().stream().map(sentences::sentence).collect(Collectors.joining(" "));
        }
    }
}
