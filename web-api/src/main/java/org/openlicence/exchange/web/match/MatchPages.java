package org.openlicence.exchange.web.match;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.BrokerFile;
import org.openlicence.exchange.match.ContactDisclosure;
import org.openlicence.exchange.match.DisclosureLog;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.query.history.HistoryEntry;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.matchdesk.MatchView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.standingmatch.StandingMatchQueries;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.match.BrokerFilePages.ForecastForm;
import org.openlicence.exchange.web.match.BrokerFilePages.NoteForm;
import org.openlicence.exchange.web.match.BrokerFilePages.TaskForm;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.TemplateVariable;
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

/** One introduction for its broker and its two sides, their lists, and the contacts once both have agreed. */
@Controller
class MatchPages {
    private static final String REPORTED = "match.MisconductReported";

    private final FormCommands commands;
    private final Matches matches;
    private final Pairs pairs;
    private final BrokerFile file;
    private final ContactDisclosure contacts;
    private final DisclosureLog log;
    private final Licences names;
    private final HistoryQueries history;
    private final RefusalSentences laws;

    MatchPages(
            FormCommands commands,
            Matches matches,
            Pairs pairs,
            BrokerFile file,
            ContactDisclosure contacts,
            DisclosureLog log,
            Licences names,
            HistoryQueries history,
            RefusalSentences laws) {
        this.commands = commands;
        this.matches = matches;
        this.pairs = pairs;
        this.file = file;
        this.contacts = contacts;
        this.log = log;
        this.names = names;
        this.history = history;
        this.laws = laws;
    }

    @GetMapping("/matches")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String own(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("refusalCounts", matches.refusals());
        return list(matches.own(after), "/matches", model);
    }

    @GetMapping("/register/matches")
    @PreAuthorize("hasRole('MARKET_OFFICE')")
    String office(@RequestParam(required = false) @Nullable String after, Model model) {
        return list(matches.ofOffice(after), "/register/matches", model);
    }

    @GetMapping("/matches/{id}")
    String show(@PathVariable MatchId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<MatchView> read = matches.read(id, v);
        model.addAttribute("form", MatchForm.EMPTY);
        return page(read, null, model);
    }

    /** @param version of the match the form was shown for */
    @PostMapping("/matches/{id}/{act:" + MatchAct.ADDRESSES + "}")
    String act(
            @PathVariable MatchId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") MatchForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<MatchView> read = matches.read(id, null);
        MatchAct act = MatchAct.at(name);
        if (errors.hasErrors() || !FormCommands.complete(act.missing(form), errors)) {
            return page(read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(id, form, commands.origin());
        return commands.done(command, shown, errors, redirect, "match.done." + act.name(), "/matches/" + id)
                .orElseGet(() -> page(read, act, model));
    }

    /** Each look is logged; refused until both sides have agreed. */
    @GetMapping("/matches/{id}/contacts")
    String contacts(@PathVariable MatchId id, Model model) {
        MatchView view = matches.read(id, null).required(id.value());
        model.addAttribute("match", view);
        model.addAttribute("contacts", contacts.show(id, commands.origin()));
        model.addAttribute("title", names.title(view.proposal().patentId()));
        return "match/contacts";
    }

    /** The page again, with what is wrong in one of its small forms. */
    String page(MatchId id, Model model) {
        model.addAttribute("form", MatchForm.EMPTY);
        return page(matches.read(id, null), null, model);
    }

    private void brokersForms(MatchId id, Model model) {
        if (!model.containsAttribute("noteForm")) {
            model.addAttribute("noteForm", NoteForm.EMPTY);
        }
        if (!model.containsAttribute("taskForm")) {
            model.addAttribute("taskForm", TaskForm.EMPTY);
        }
        if (!model.containsAttribute("forecastForm")) {
            model.addAttribute("forecastForm", ForecastForm.of(file.forecast(id).orElse(BrokerFile.Forecast.NONE)));
        }
        model.addAttribute("tasks", file.tasks(id));
        model.addAttribute("stages", BrokerFile.TalksStage.values());
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(FreshRead<MatchView> read, @Nullable MatchAct acted, Model model) {
        MatchView view = read.found().orElseThrow();
        MatchId id = new MatchId(view.matchId());
        List<MatchAct> offered = matches.acts(view);
        boolean broker = view.brokerIs(matches.organisation());
        model.addAttribute("match", view);
        model.addAttribute("current", read.current());
        model.addAttribute("title", names.title(view.proposal().patentId()));
        model.addAttribute(
                "demandTitle",
                view.proposal().demandId() == null
                        ? null
                        : pairs.demandTitle(view.proposal().demandId()));
        model.addAttribute(
                "standing",
                pairs.found(view.proposal().demandId(), view.proposal().patentId()));
        model.addAttribute("words", matches.words(view));
        model.addAttribute("tone", tone(view));
        model.addAttribute("broker", broker);
        model.addAttribute("party", view.partyIs(matches.organisation()));
        model.addAttribute("names", names);
        Map<String, Object> shown = new HashMap<>(Map.of("rate", view.rate()));
        if (view.contractHash() != null) {
            shown.put("contractHash", view.contractHash());
        }
        model.addAttribute("shown", shown);
        model.addAttribute("acts", offered);
        model.addAttribute("acted", acted);
        model.addAttribute("notes", matches.notes(view));
        if (broker) {
            brokersForms(id, model);
        }
        model.addAttribute("disclosures", log.of(id));
        model.addAttribute("history", history(view));
        model.addAttribute("laws", laws);
        return "match/match";
    }

    /** Without reports the reader may not know of. */
    private List<HistoryEntry> history(MatchView view) {
        return history.forParties(view.matchId(), view.version()).stream()
                .filter(entry -> !view.reports().isEmpty() || !entry.eventName().equals(REPORTED))
                .toList();
    }

    private String list(Page<MatchView> page, String path, Model model) {
        model.addAttribute("lines", matches.lines(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("names", names);
        model.addAttribute("path", path);
        return "match/list";
    }

    /** Colour of a state. */
    static String tone(MatchView view) {
        return switch (view.status()) {
            case PROPOSED, CONSENT_PENDING -> "wait";
            case INTRODUCED, IN_TALKS, CONCLUDED -> "ok";
            case CLOSED -> "off";
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        /** How many offers may answer a demand, for the page of the demand. */
        @Bean
        TemplateVariable standingMatchesVariable(StandingMatchQueries queries) {
            return new TemplateVariable("standingMatches", queries);
        }

        @Bean
        NavigationEntry matchesEntry() {
            return new NavigationEntry("nav.matches", "/matches", Set.of(Role.REPRESENTATIVE), 37);
        }

        @Bean
        NavigationEntry officeMatchesEntry() {
            return new NavigationEntry("nav.office-matches", "/register/matches", Set.of(Role.MARKET_OFFICE), 59);
        }
    }
}
