package org.openlicence.exchange.web.dispute;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.query.disputedesk.DisputeView;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.RefusalSentences;
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

/** One dispute: what each side says, who was asked, and the next act of whoever reads it. */
@Controller
class DisputePage {
    private final FormCommands commands;
    private final Disputes disputes;
    private final Licences names;
    private final ActorResolver actors;
    private final HistoryQueries history;
    private final RefusalSentences laws;

    DisputePage(
            FormCommands commands,
            Disputes disputes,
            Licences names,
            ActorResolver actors,
            HistoryQueries history,
            RefusalSentences laws) {
        this.commands = commands;
        this.disputes = disputes;
        this.names = names;
        this.actors = actors;
        this.history = history;
        this.laws = laws;
    }

    @GetMapping("/disputes/{id}")
    String show(@PathVariable DisputeId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<DisputeView> read = disputes.read(id, v);
        model.addAttribute("form", DisputeForm.EMPTY);
        return page(read, null, model);
    }

    /** @param version of the dispute the form was shown for */
    @PostMapping("/disputes/{id}/{act:" + DisputeAct.ADDRESSES + "}")
    String act(
            @PathVariable DisputeId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") DisputeForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<DisputeView> read = disputes.read(id, null);
        DisputeAct act = DisputeAct.at(name);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(id, form, commands.origin());
        return commands.done(command, shown, errors, redirect, "dispute.done." + act.name(), "/disputes/" + id)
                .orElseGet(() -> page(read, act, model));
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(FreshRead<DisputeView> read, @Nullable DisputeAct acted, Model model) {
        DisputeView dispute = read.found().orElseThrow();
        Actor actor = actors.required();
        var offered = Arrays.stream(DisputeAct.values())
                .filter(act -> act.offered(dispute, actor))
                .toList();
        model.addAttribute("dispute", dispute);
        model.addAttribute("current", read.current());
        model.addAttribute("line", disputes.lines(List.of(dispute)).getFirst());
        model.addAttribute("words", disputes.words(dispute));
        model.addAttribute("tone", Disputes.tone(dispute.status()));
        model.addAttribute("party", dispute.partyIs(actor.organisationId()));
        model.addAttribute("names", names);
        model.addAttribute("acts", offered);
        model.addAttribute("acted", acted);
        model.addAttribute("outcomes", DisputeAct.outcomes(dispute.status()));
        model.addAttribute("history", history.forParties(dispute.disputeId(), dispute.version()));
        model.addAttribute("laws", laws);
        return "dispute/dispute";
    }
}
