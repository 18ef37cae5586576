package org.openlicence.exchange.web.trial;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.compensationdesk.FundQueries;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.trialdesk.TrialQueries;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.trial.TrialId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.NavigationEntry;
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

/** Trials of an organisation, and the trial of one licence with the next act of whoever reads it. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class TrialPage {
    private static final int SHOWN = 30;

    private final FormCommands commands;
    private final Trials trials;
    private final TrialQueries queries;
    private final TrialWords words;
    private final FundQueries funds;
    private final Licences licences;
    private final ActorResolver actors;
    private final HistoryQueries history;
    private final RefusalSentences laws;

    TrialPage(
            FormCommands commands,
            Trials trials,
            TrialQueries queries,
            TrialWords words,
            FundQueries funds,
            Licences licences,
            ActorResolver actors,
            HistoryQueries history,
            RefusalSentences laws) {
        this.commands = commands;
        this.trials = trials;
        this.queries = queries;
        this.words = words;
        this.funds = funds;
        this.licences = licences;
        this.actors = actors;
        this.history = history;
        this.laws = laws;
    }

    @GetMapping("/trials")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        String organisation = actors.required().organisationId();
        var page = queries.ofParty(organisation, new PageRequest(SHOWN, after));
        model.addAttribute("rows", page.items().stream().map(words::line).toList());
        model.addAttribute("next", page.next());
        model.addAttribute("own", organisation);
        return "trial/trials";
    }

    /**
     * @param v version the reader has just made
     * @param paid bank reference the reader has just got
     */
    @GetMapping("/licences/{id}/trial")
    String show(
            @PathVariable LicenceId id,
            @RequestParam(required = false) @Nullable Long v,
            @RequestParam(required = false) @Nullable String paid,
            Model model) {
        FreshRead<TrialView> read = paid == null ? trials.ofLicence(id, v) : trials.withPayment(id, paid);
        model.addAttribute("form", TrialForm.EMPTY);
        return page(id, read, null, model);
    }

    /** @param version of the trial the form was shown for */
    @PostMapping("/licences/{id}/trial/{act:" + TrialAct.ADDRESSES + "}")
    String act(
            @PathVariable LicenceId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") TrialForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<TrialView> read = trials.ofLicence(id, null);
        TrialAct act = TrialAct.at(name);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(id, read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(TrialId.of(id), form, commands.origin());
        String address = "/licences/" + id + "/trial";
        return commands.done(command, shown, errors, redirect, "trial.done." + act.name(), address)
                .orElseGet(() -> page(id, read, act, model));
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(LicenceId id, FreshRead<TrialView> read, @Nullable TrialAct acted, Model model) {
        TrialView trial = read.found().orElseThrow();
        LicenceView licence = licences.read(id.value(), null).found().orElseThrow(() -> new NotFound(id.value()));
        Actor actor = actors.required();
        List<TrialAct> acts = TrialAct.offered(trial, actor, words.today());
        model.addAttribute("trial", trial);
        model.addAttribute("plan", trial.plan());
        model.addAttribute("standing", trial.standing());
        model.addAttribute("line", words.line(trial));
        model.addAttribute("current", read.current());
        model.addAttribute("licence", licence);
        model.addAttribute("names", licences);
        model.addAttribute(
                "payable", trial.status().payable() && trial.plan().takerId().equals(actor.organisationId()));
        model.addAttribute("claims", funds.ofLicence(id.value()));
        model.addAttribute("acts", acts);
        model.addAttribute("acted", acted);
        model.addAttribute("history", history.forParties(trial.trialId(), trial.version()));
        model.addAttribute("laws", laws);
        return "trial/trial";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry trialsEntry() {
            return new NavigationEntry("nav.trials", "/trials", Set.of(Role.REPRESENTATIVE), 32);
        }
    }
}
