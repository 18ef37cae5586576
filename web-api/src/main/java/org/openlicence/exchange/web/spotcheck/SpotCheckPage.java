package org.openlicence.exchange.web.spotcheck;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.security.ActorResolver;
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

/** One spot check: what is asked, until when, what was answered and found, and the next act of whoever reads it. */
@Controller
@PreAuthorize("hasAnyRole('MARKET_OFFICE', 'INSPECTOR', 'REPRESENTATIVE')")
class SpotCheckPage {
    private final FormCommands commands;
    private final SpotChecks checks;
    private final ActorResolver actors;
    private final HistoryQueries history;

    SpotCheckPage(FormCommands commands, SpotChecks checks, ActorResolver actors, HistoryQueries history) {
        this.commands = commands;
        this.checks = checks;
        this.actors = actors;
        this.history = history;
    }

    @GetMapping("/spot-checks/{id}")
    String show(@PathVariable SpotCheckId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<SpotCheckView> read = checks.read(id, v);
        model.addAttribute("form", SpotCheckForm.EMPTY);
        return page(read, null, model);
    }

    /** @param version of the check the form was shown for */
    @PostMapping("/spot-checks/{id}/{act:" + SpotCheckAct.ADDRESSES + "}")
    String act(
            @PathVariable SpotCheckId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") SpotCheckForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<SpotCheckView> read = checks.read(id, null);
        SpotCheckAct act = SpotCheckAct.at(name);
        if (errors.hasErrors()) {
            return page(read, act, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = act.command(id, form, checks.inspectors(), commands.origin());
        return commands.done(command, shown, errors, redirect, "spotcheck.done." + act.name(), "/spot-checks/" + id)
                .orElseGet(() -> page(read, act, model));
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(FreshRead<SpotCheckView> read, @Nullable SpotCheckAct acted, Model model) {
        SpotCheckView check = read.found().orElseThrow();
        Actor actor = actors.required();
        var offered = Arrays.stream(SpotCheckAct.values())
                .filter(act -> act.offered(check, actor))
                .toList();
        model.addAttribute("check", check);
        model.addAttribute("current", read.current());
        model.addAttribute(
                "contract", checks.contracts(List.of(check)).get(check.subject().registrationId()));
        model.addAttribute("acts", offered);
        model.addAttribute("acted", acted);
        model.addAttribute("party", check.subject().applicantId().equals(actor.organisationId()));
        model.addAttribute("history", history.forParties(check.checkId(), check.version()));
        return "spotcheck/check";
    }
}
