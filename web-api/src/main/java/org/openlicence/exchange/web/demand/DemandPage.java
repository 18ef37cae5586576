package org.openlicence.exchange.web.demand;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.FailureReason;
import org.openlicence.exchange.demand.SealedTerms;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One demand: what is wanted, what was asked, where it stands, and the next acts of whoever reads it. */
@Controller
class DemandPage {
    private final FormCommands commands;
    private final Demands demands;
    private final ActorResolver actors;
    private final HistoryQueries history;
    private final DemanderCredit credit;
    private final DemandExperts experts;
    private final PageText text;

    DemandPage(
            FormCommands commands,
            Demands demands,
            ActorResolver actors,
            HistoryQueries history,
            DemanderCredit credit,
            DemandExperts experts,
            PageText text) {
        this.commands = commands;
        this.demands = demands;
        this.actors = actors;
        this.history = history;
        this.credit = credit;
        this.experts = experts;
        this.text = text;
    }

    @GetMapping("/demands/{id}")
    String show(@PathVariable DemandId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("form", DemandForm.EMPTY);
        return page(demands.read(id, v), null, model);
    }

    /** @param version of the demand the form was shown for */
    @PostMapping("/demands/{id}/{act:" + DemandAct.ADDRESSES + "}")
    String act(
            @PathVariable DemandId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") DemandForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<DemandView> read = demands.read(id, null);
        DemandAct act = DemandAct.at(name);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(id, form, commands.origin());
        return commands.done(command, shown, errors, redirect, "demand.done." + act.name(), "/demands/" + id)
                .orElseGet(() -> page(read, act, model));
    }

    /** The sealed part, for those who accepted its terms; every reading is noted. */
    @GetMapping("/demands/{id}/sealed")
    String sealed(@PathVariable DemandId id, Model model) {
        DemandView view = demands.read(id, null).found().orElseThrow();
        model.addAttribute("sealedWords", demands.sealed(view));
        model.addAttribute("demand", demands.sheet(view));
        model.addAttribute("terms", text.either(SealedTerms.chinese(), SealedTerms.english()));
        return "demand/sealed";
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(FreshRead<DemandView> read, @Nullable DemandAct acted, Model model) {
        DemandView view = read.found().orElseThrow();
        Actor actor = actors.current().orElse(null);
        Offered offered = actor == null ? null : new Offered(view, actor);
        List<DemandAct> acts = offered == null ? List.of() : offered.acts();
        model.addAttribute("demand", demands.sheet(view));
        model.addAttribute("current", read.current());
        model.addAttribute("acts", acts);
        model.addAttribute("acted", acted);
        // An act that is not offered has no form beside which its refusal could stand.
        model.addAttribute("actedShown", acted != null && acts.contains(acted));
        model.addAttribute("owner", offered != null && offered.owner());
        model.addAttribute("maySolve", offered == null || offered.other());
        if (acts.contains(DemandAct.VETTING)) {
            model.addAttribute("creditRecords", credit.records(view.demanderId()));
        }
        if (acts.contains(DemandAct.APPOINTMENT)) {
            model.addAttribute("experts", experts.withoutInterest(view));
            model.addAttribute(
                    "appointed",
                    view.experts().stream().map(AppointedExpert::personId).toList());
        }
        model.addAttribute("visitor", actor == null);
        model.addAttribute(
                "failures", List.of(FailureReason.NOT_SIGNED, FailureReason.GIVEN_UP, FailureReason.WORK_FAILED));
        model.addAttribute("terms", text.either(SealedTerms.chinese(), SealedTerms.english()));
        model.addAttribute("termsHash", SealedTerms.hash());
        // Who asked and who answered is no part of the public history.
        model.addAttribute(
                "history",
                offered != null && offered.owner() ? history.forParties(view.demandId(), view.version()) : List.of());
        return "demand/demand";
    }
}
