package org.openlicence.exchange.web.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.institution.ConflictNature;
import org.openlicence.exchange.match.BrokerFile;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.match.MatchSide;
import org.openlicence.exchange.query.matchdesk.BrokerQueue;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The broker's desk: queues with counts, pairs to check side by side, proposals one by one or from a list, own figures. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class BrokerPages {
    private final FormCommands commands;
    private final Matches matches;
    private final Pairs pairs;
    private final BulkProposals bulk;
    private final ClientMails clients;
    private final BrokerFile file;
    private final Licences names;
    private final PageText text;
    private final Clock clock;

    BrokerPages(
            FormCommands commands,
            Matches matches,
            Pairs pairs,
            BulkProposals bulk,
            ClientMails clients,
            BrokerFile file,
            Licences names,
            PageText text,
            Clock clock) {
        this.commands = commands;
        this.matches = matches;
        this.pairs = pairs;
        this.bulk = bulk;
        this.clients = clients;
        this.file = file;
        this.names = names;
        this.text = text;
        this.clock = clock;
    }

    /** Why a pair was put aside. */
    record RejectionForm(
            @NotNull @Pattern(regexp = "dem_[0-9A-Za-z_-]{1,110}")
            String demandId,

            @NotNull @Pattern(regexp = "pat_[0-9A-Za-z.]{1,60}")
            String patentId,

            @NotNull MatchRefusal reason) {
        @SuppressWarnings("NullAway") // nothing is chosen yet
        static RejectionForm of(Pair pair) {
            String patent = pair.patent() == null ? "" : pair.patent().patentId();
            return new RejectionForm(pair.demandId() == null ? "" : pair.demandId(), patent, null);
        }
    }

    /** @param pairs demand and patent, divided by a bar */
    record BulkForm(
            @Nullable @Size(max = 50) List<@NotNull @Size(max = 200) String> pairs,
            @NotNull @Size(min = 1, max = 2000) String reasons) {}

    @GetMapping("/brokerage")
    String desk(
            @RequestParam(required = false) @Nullable BrokerQueue queue,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("form", new BulkForm(null, ""));
        return desk(queue, after, List.of(), model);
    }

    /** Several pairs at once: each is proposed by itself, and what is refused says so in its row. */
    @PostMapping("/brokerage/proposals/bulk")
    String propose(
            @Valid @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            @RequestParam @Size(max = 60) String token,
            Model model) {
        institution();
        List<String> chosen = form.pairs() == null ? List.of() : form.pairs();
        List<String> missing = chosen.isEmpty() ? List.of("pairs") : List.of();
        List<BulkProposals.Row> rows = FormCommands.complete(missing, errors)
                ? bulk.propose(chosen, form.reasons(), token, commands.origin())
                : List.of();
        return desk(null, null, rows, model);
    }

    /** One mail a day to each client with a mandate, about those of the chosen pairs that concern it. */
    @PostMapping("/brokerage/mailing")
    String mail(@Valid @ModelAttribute("form") BulkForm form, BindingResult errors, Model model) {
        String broker = institution();
        List<String> chosen = form.pairs() == null ? List.of() : form.pairs();
        if (FormCommands.complete(chosen.isEmpty() ? List.of("pairs") : List.of(), errors)
                && commands.hold(clients.mailRules(broker, form.reasons()), errors)) {
            model.addAttribute("mailed", clients.mail(broker, chosen, form.reasons()));
        }
        return desk(null, null, List.of(), model);
    }

    @GetMapping("/brokerage/proposals/new")
    String compare(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "dem_[0-9A-Za-z_-]{1,110}") String demand,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "pat_[0-9A-Za-z.]{1,60}") String patent,
            Model model) {
        return compare(demand, patent, null, model);
    }

    /** @param rejection as it was typed, with its errors; absent on a page that is fresh */
    private String compare(
            @Nullable String demand, @Nullable String patent, @Nullable RejectionForm rejection, Model model) {
        Pair pair = pairs.of(demand, patent);
        List<Element> fitting = pair.standing() == null
                ? List.of()
                : pair.standing().fitting().stream().map(Element::valueOf).toList();
        model.addAttribute(
                "form",
                new ProposalForm(
                        pair.demandId(),
                        pair.enterpriseId() == null ? "" : pair.enterpriseId(),
                        patent == null ? "" : patent,
                        fitting,
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        if (rejection == null) {
            model.addAttribute("rejection", RejectionForm.of(pair));
        }
        return pair(pair, UUID.randomUUID().toString(), model);
    }

    /** @param token random, made when the form was shown, so that a double click proposes once */
    @PostMapping("/brokerage/proposals/new")
    String propose(
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @RequestParam @Size(max = 60) String token,
            RedirectAttributes redirect,
            Model model) {
        institution();
        if (errors.hasErrors() || !FormCommands.complete(form.missing(), errors)) {
            return refused(new Pair(null, null, null, null, null, null), token, model);
        }
        var id = new MatchId(CreationId.of("mat_", matches.organisation(), token));
        Optional<CommandResult> done = commands.send(
                form.command(id, pairs.found(form.demandId(), form.patentId()), commands.origin()), errors);
        if (done.isEmpty()) {
            return refused(pairs.of(form.demandId(), form.patentId()), token, model);
        }
        redirect.addFlashAttribute("message", text.message("match.proposed"));
        return "redirect:/matches/" + id + "?v=" + done.get().version();
    }

    /** Puts a pair aside with a reason; it leaves the queue of this broker. */
    @PostMapping("/brokerage/rejections")
    String reject(
            @Valid @ModelAttribute("rejection") RejectionForm rejection,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        String broker = institution();
        if (pairs.found(rejection.demandId(), rejection.patentId()) == null) {
            throw new NotFound(String.valueOf(rejection.demandId()));
        }
        if (errors.hasErrors()) {
            return compare(rejection.demandId(), rejection.patentId(), rejection, model);
        }
        file.reject(
                broker,
                new BrokerFile.Rejection(
                        rejection.demandId(), rejection.patentId(), rejection.reason(), clock.instant()));
        redirect.addFlashAttribute("message", text.message("match.rejected"));
        return "redirect:/brokerage";
    }

    @GetMapping("/brokerage/results")
    String results(@RequestParam(required = false) @Nullable String after, Model model) {
        institution();
        var page = matches.credit(after);
        model.addAttribute("results", matches.results());
        model.addAttribute("credit", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("names", names);
        return "match/results";
    }

    private String desk(
            @Nullable BrokerQueue queue, @Nullable String after, List<BulkProposals.Row> proposed, Model model) {
        String broker = institution();
        var page = queue == null ? matches.pipeline(after) : matches.queue(queue, after);
        model.addAttribute("queue", queue);
        model.addAttribute("counts", matches.counts());
        model.addAttribute("toCheck", pairs.countToCheck(broker));
        model.addAttribute("found", pairs.toCheck(broker));
        model.addAttribute("proposed", proposed);
        model.addAttribute("pairs", pairs);
        model.addAttribute("refusalReasons", MatchRefusal.values());
        model.addAttribute("token", UUID.randomUUID().toString());
        model.addAttribute("lines", matches.lines(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("names", names);
        return "match/desk";
    }

    private String refused(Pair pair, String token, Model model) {
        model.addAttribute("rejection", RejectionForm.of(pair));
        return pair(pair, token, model);
    }

    private String pair(Pair pair, String token, Model model) {
        model.addAttribute("pair", pair);
        model.addAttribute("token", token);
        model.addAttribute("elements", Element.values());
        model.addAttribute("conflicts", ConflictNature.values());
        model.addAttribute("payers", MatchSide.values());
        model.addAttribute("refusalReasons", MatchRefusal.values());
        model.addAttribute("names", names);
        return "match/pair";
    }

    /** @throws NotFound when the reader's organisation is no institution of the register */
    private String institution() {
        return pairs.institution();
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry brokerageEntry() {
            return new NavigationEntry("nav.brokerage", "/brokerage", Set.of(Role.REPRESENTATIVE), 39);
        }
    }
}
