package org.openlicence.exchange.web.dispute;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.dispute.DisputeSubject;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.Licences;
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

/** An organisation's disputes, those of one licence with the form that raises one, and those the office mediates. */
@Controller
class DisputesPage {
    private final FormCommands commands;
    private final Disputes disputes;
    private final Licences names;
    private final PageText text;

    DisputesPage(FormCommands commands, Disputes disputes, Licences names, PageText text) {
        this.commands = commands;
        this.disputes = disputes;
        this.names = names;
        this.text = text;
    }

    @GetMapping("/disputes")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String own(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = disputes.ofParty(after);
        model.addAttribute("lines", disputes.lines(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("names", names);
        model.addAttribute("path", "/disputes");
        return "dispute/list";
    }

    @GetMapping("/register/disputes")
    @PreAuthorize("hasRole('REGISTRAR')")
    String queue(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = disputes.inMediation(after);
        model.addAttribute("lines", disputes.lines(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("names", names);
        model.addAttribute("path", "/register/disputes");
        return "dispute/list";
    }

    @GetMapping("/licences/{id}/disputes")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String ofLicence(@PathVariable LicenceId id, Model model) {
        model.addAttribute("form", OpenDisputeForm.empty());
        return page(id, UUID.randomUUID().toString(), model);
    }

    /** @param token random, made when the form was shown, so that a double click raises one dispute */
    @PostMapping("/licences/{id}/disputes")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String open(
            @PathVariable LicenceId id,
            @Valid @ModelAttribute("form") OpenDisputeForm form,
            BindingResult errors,
            @RequestParam String token,
            RedirectAttributes redirect,
            Model model) {
        disputes.licence(id);
        if (errors.hasErrors()) {
            return page(id, token, model);
        }
        Origin origin = commands.origin();
        var dispute = new DisputeId(CreationId.of("dsp_", origin.actor().organisationId(), token));
        Optional<CommandResult> done = commands.send(form.command(dispute, id, origin), errors);
        if (done.isEmpty()) {
            return page(id, token, model);
        }
        redirect.addFlashAttribute("message", text.message("dispute.opened"));
        return "redirect:/disputes/" + dispute + "?v=" + done.get().version();
    }

    private String page(LicenceId id, String token, Model model) {
        LicenceView licence = disputes.licence(id);
        model.addAttribute("licence", licence);
        model.addAttribute("token", token);
        model.addAttribute("lines", disputes.ofLicence(id));
        model.addAttribute("subjects", DisputeSubject.values());
        model.addAttribute("names", names);
        return "dispute/licence";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry disputesEntry() {
            return new NavigationEntry("nav.disputes", "/disputes", Set.of(Role.REPRESENTATIVE), 36);
        }

        @Bean
        NavigationEntry mediationsEntry() {
            return new NavigationEntry("nav.mediations", "/register/disputes", Set.of(Role.REGISTRAR), 53);
        }
    }
}
