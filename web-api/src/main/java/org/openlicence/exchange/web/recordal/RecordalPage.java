package org.openlicence.exchange.web.recordal;

import jakarta.validation.Valid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.recordaldesk.RecordalView;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.recordal.RefusalReason;
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

/** The recordal of one licence: last day, papers, and the next act of whoever reads it. */
@Controller
class RecordalPage {
    private final FormCommands commands;
    private final Recordals recordals;
    private final Licences licences;
    private final ActorResolver actors;
    private final HistoryQueries history;
    private final RefusalSentences laws;

    RecordalPage(
            FormCommands commands,
            Recordals recordals,
            Licences licences,
            ActorResolver actors,
            HistoryQueries history,
            RefusalSentences laws) {
        this.commands = commands;
        this.recordals = recordals;
        this.licences = licences;
        this.actors = actors;
        this.history = history;
        this.laws = laws;
    }

    @GetMapping("/licences/{id}/recordal")
    String show(@PathVariable LicenceId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("form", RecordalForm.EMPTY);
        return page(id, recordals.ofLicence(id, v), null, model);
    }

    /** @param version of the recordal the form was shown for */
    @PostMapping("/licences/{id}/recordal/{act:" + RecordalAct.ADDRESSES + "}")
    String act(
            @PathVariable LicenceId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") RecordalForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<RecordalView> read = recordals.ofLicence(id, null);
        RecordalAct act = RecordalAct.at(name);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(id, read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(RecordalId.of(id), form, () -> recordals.packet(id), commands.origin());
        String address = "/licences/" + id + "/recordal";
        return commands.done(command, shown, errors, redirect, "recordal.done." + act.name(), address)
                .orElseGet(() -> page(id, read, act, model));
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(LicenceId id, FreshRead<RecordalView> read, @Nullable RecordalAct acted, Model model) {
        RecordalView recordal = read.found().orElseThrow();
        Actor actor = actors.required();
        RecordalPacket packet = recordals.packet(id);
        model.addAttribute("recordal", recordal);
        model.addAttribute("current", read.current());
        LicenceView licence = recordals.licence(id);
        model.addAttribute("licence", licence);
        model.addAttribute("fees", recordals.reducedFees(recordal, licence));
        model.addAttribute("names", licences);
        model.addAttribute("manifest", packet.manifest());
        model.addAttribute("packetHash", packet.hash().value());
        model.addAttribute(
                "acts",
                Arrays.stream(RecordalAct.values())
                        .filter(act -> act.offered(recordal, actor))
                        .toList());
        model.addAttribute("history", history.forParties(recordal.recordalId(), recordal.version()));
        model.addAttribute("laws", laws);
        model.addAttribute("acted", acted);
        model.addAttribute("reasons", RefusalReason.values());
        return "recordal/recordal";
    }
}
