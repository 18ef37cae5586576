package org.openlicence.exchange.web.negotiation;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.negotiation.NegotiationCommand.OpenNegotiation;
import org.openlicence.exchange.negotiation.NegotiationId;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.negotiationdesk.NegotiationQueries;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
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

/** An organisation's negotiations, and opening one about a patent. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class OpenNegotiationPage {
    private static final int SHOWN = 50;

    private final FormCommands commands;
    private final NegotiationQueries queries;
    private final PatentQueries patents;
    private final Licences licences;
    private final ActorResolver actors;
    private final PageText text;

    OpenNegotiationPage(
            FormCommands commands,
            NegotiationQueries queries,
            PatentQueries patents,
            Licences licences,
            ActorResolver actors,
            PageText text) {
        this.commands = commands;
        this.queries = queries;
        this.patents = patents;
        this.licences = licences;
        this.actors = actors;
        this.text = text;
    }

    /** Negotiations in which the organisation is taker or owner. */
    @GetMapping("/negotiations")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        String organisation = actors.required().organisationId();
        var page = queries.ofParty(organisation, new PageRequest(SHOWN, after));
        model.addAttribute("negotiations", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("organisation", organisation);
        model.addAttribute("names", licences);
        return "negotiation/list";
    }

    @GetMapping("/negotiations/about/{patent}")
    String form(@PathVariable PatentId patent, Model model) {
        model.addAttribute("form", OpeningForm.empty(UUID.randomUUID().toString()));
        return show(patent, model);
    }

    @PostMapping("/negotiations/about/{patent}")
    String open(
            @PathVariable PatentId patent,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return show(patent, model);
        }
        Origin origin = commands.origin();
        var id = new NegotiationId(CreationId.of("neg_", origin.actor().organisationId(), form.token()));
        Optional<CommandResult> done =
                commands.send(new OpenNegotiation(id, patent, form.use(), form.message(), origin), errors);
        if (done.isEmpty()) {
            return show(patent, model);
        }
        redirect.addFlashAttribute("message", text.message("negotiation.opened"));
        return "redirect:/negotiations/" + id + "?v=" + done.get().version();
    }

    private String show(PatentId id, Model model) {
        PatentView patent = patents.byId(id.value()).orElseThrow(() -> new NotFound(id.value()));
        model.addAttribute("patent", patent);
        model.addAttribute("divisions", DivisionCode.named());
        return "negotiation/open";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry negotiationsEntry() {
            return new NavigationEntry("nav.negotiations", "/negotiations", Set.of(Role.REPRESENTATIVE), 32);
        }
    }
}
