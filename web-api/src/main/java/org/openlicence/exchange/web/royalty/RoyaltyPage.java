package org.openlicence.exchange.web.royalty;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.royalty.RoyaltyRows.Row;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account of one licence: periods or instalments, last days, and the next act of whoever reads it. */
@Controller
class RoyaltyPage {
    private final FormCommands commands;
    private final Royalties royalties;
    private final RoyaltyRows rows;
    private final OwedToday today;
    private final Licences licences;
    private final ActorResolver actors;
    private final HistoryQueries history;
    private final RefusalSentences laws;

    RoyaltyPage(
            FormCommands commands,
            Royalties royalties,
            RoyaltyRows rows,
            OwedToday today,
            Licences licences,
            ActorResolver actors,
            HistoryQueries history,
            RefusalSentences laws) {
        this.commands = commands;
        this.royalties = royalties;
        this.rows = rows;
        this.today = today;
        this.licences = licences;
        this.actors = actors;
        this.history = history;
        this.laws = laws;
    }

    /**
     * @param v version the reader has just made
     * @param paid bank reference the reader has just got
     */
    @GetMapping("/licences/{id}/royalties")
    String show(
            @PathVariable LicenceId id,
            @RequestParam(required = false) @Nullable Long v,
            @RequestParam(required = false) @Nullable String paid,
            Model model) {
        FreshRead<RoyaltyView> read = paid == null ? royalties.ofLicence(id, v) : royalties.withPayment(id, paid);
        model.addAttribute("form", RoyaltyForm.empty(read.found().orElseThrow().version()));
        return page(id, read, null, 0, model);
    }

    @PostMapping("/licences/{id}/royalties/{period:[0-9]{1,4}}/{act:" + RoyaltyAct.ADDRESSES + "}")
    String act(
            @PathVariable LicenceId id,
            @PathVariable int period,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") RoyaltyForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<RoyaltyView> read = royalties.ofLicence(id, null);
        RoyaltyAct act = RoyaltyAct.at(name);
        if (!FormCommands.complete(act.members().stream().filter(form::lacks).toList(), errors)) {
            return page(id, read, act, period, model);
        }
        long version = form.version() == null ? read.found().orElseThrow().version() : form.version();
        var command = act.command(RoyaltyId.of(id), period, form.figures(), commands.origin());
        String address = "/licences/" + id + "/royalties";
        return commands.done(command, version, errors, redirect, "royalty.done." + act.name(), address)
                .orElseGet(() -> page(id, read, act, period, model));
    }

    /** @param acted the act whose form has errors, of the period {@code on}; its form stays open */
    private String page(LicenceId id, FreshRead<RoyaltyView> read, @Nullable RoyaltyAct acted, int on, Model model) {
        RoyaltyView account = read.found().orElseThrow();
        LicenceView licence = licences.read(id.value(), null).found().orElseThrow(() -> new NotFound(id.value()));
        Actor actor = actors.required();
        model.addAttribute("account", account);
        model.addAttribute("current", read.current());
        model.addAttribute("licence", licence);
        model.addAttribute("names", licences);
        List<Row> shown = rows.of(account, licences.patent(licence.patentId()), actor);
        model.addAttribute("rows", shown);
        model.addAttribute(
                "later",
                account.periods().size()
                        - shown.stream().filter(row -> !row.fixed()).count());
        model.addAttribute(
                "called",
                shown.stream()
                        .collect(Collectors.toMap(Row::number, row -> row.owed().name())));
        model.addAttribute("penaltyRate", today.penaltyRate());
        model.addAttribute("title", account.base() == null ? "royalty.title.instalments" : "royalty.title");
        model.addAttribute("history", history.forParties(account.royaltyId(), account.version()));
        model.addAttribute("laws", laws);
        model.addAttribute("acted", acted);
        model.addAttribute("actedOn", on);
        return "royalty/royalties";
    }
}
