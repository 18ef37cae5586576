package org.openlicence.exchange.web.compensation;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.query.compensationdesk.ClaimView;
import org.openlicence.exchange.query.compensationdesk.FundView;
import org.openlicence.exchange.web.command.FormCommands;
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

/** One claim on a fund: what it is reckoned from, and the keeper's next act. */
@Controller
@PreAuthorize("hasRole('FUND_KEEPER')")
class ClaimPage {
    static final String CLAIM = "/funds/{id}/claims/{claim:[0-9A-Za-z_.-]{1,120}}";

    private final FormCommands commands;
    private final Funds funds;

    ClaimPage(FormCommands commands, Funds funds) {
        this.commands = commands;
        this.funds = funds;
    }

    @GetMapping(CLAIM)
    String show(
            @PathVariable FundId id,
            @PathVariable String claim,
            @RequestParam(required = false) @Nullable Long v,
            Model model) {
        model.addAttribute("form", FundForm.EMPTY);
        return page(id, funds.claim(id, claim, v), null, model);
    }

    /** @param version of the fund the form was shown for */
    @PostMapping(CLAIM + "/{act:" + FundAct.ADDRESSES + "}")
    String act(
            @PathVariable FundId id,
            @PathVariable String claim,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") FundForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        ClaimView view = funds.claim(id, claim, null);
        FundAct act = FundAct.at(name);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(id, view, act, model);
        }
        var command = act.command(id, claim, form, commands.origin());
        long shown =
                version == null ? funds.fund(id, null).found().orElseThrow().version() : version;
        String address = "/funds/" + id + "/claims/" + claim;
        return commands.done(command, shown, errors, redirect, "fund.done." + act.name(), address)
                .orElseGet(() -> page(id, view, act, model));
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(FundId id, ClaimView view, @Nullable FundAct acted, Model model) {
        FundView fund = funds.fund(id, null).found().orElseThrow();
        List<FundAct> acts = FundAct.of(view.claim());
        model.addAttribute("fund", fund);
        model.addAttribute("view", view);
        model.addAttribute("claim", view.claim());
        model.addAttribute("acts", acts);
        model.addAttribute("acted", acted);
        model.addAttribute("figures", funds.figures(fund.region()));
        return "compensation/claim";
    }
}
