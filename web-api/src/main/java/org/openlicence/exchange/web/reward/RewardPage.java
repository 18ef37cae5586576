package org.openlicence.exchange.web.reward;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.rewarddesk.RewardView;
import org.openlicence.exchange.reward.RewardCommand;
import org.openlicence.exchange.reward.RewardCommand.RecordReceipt;
import org.openlicence.exchange.reward.RewardCommand.ReviseRewardPlan;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
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

/** One plan: percentage and recipients, what was received and paid, its days, and the next acts. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class RewardPage {
    private final FormCommands commands;
    private final Rewards rewards;
    private final PlanErrors plans;
    private final HistoryQueries history;
    private final RefusalSentences laws;
    private final PageText text;

    RewardPage(
            FormCommands commands,
            Rewards rewards,
            PlanErrors plans,
            HistoryQueries history,
            RefusalSentences laws,
            PageText text) {
        this.commands = commands;
        this.rewards = rewards;
        this.plans = plans;
        this.history = history;
        this.laws = laws;
        this.text = text;
    }

    @GetMapping("/desk/rewards/{id}")
    String show(@PathVariable RewardPlanId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        return page(rewards.read(id, v), model);
    }

    @PostMapping("/desk/rewards/{id}")
    String revise(
            @PathVariable RewardPlanId id,
            @Valid @ModelAttribute("plan") PlanForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<RewardView> read = rewards.read(id, null);
        Optional<RewardTerms> terms = plans.terms(form, errors);
        if (terms.isEmpty()) {
            return page(read, model);
        }
        var command = new ReviseRewardPlan(id, terms.get(), form.people(), commands.origin());
        return sent(read, command, version, errors, "reward.revised", redirect, model);
    }

    @PostMapping("/desk/rewards/{id}/receipts")
    String receipt(
            @PathVariable RewardPlanId id,
            @Valid @ModelAttribute("income") ReceiptForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<RewardView> read = rewards.read(id, null);
        form.check(errors);
        if (errors.hasErrors()) {
            return page(read, model);
        }
        var command = new RecordReceipt(id, form.receipt(), commands.origin());
        return sent(read, command, version, errors, "reward.received", redirect, model);
    }

    /** @param version of the plan the form was shown for */
    @PostMapping("/desk/rewards/{id}/{act:" + RewardAct.ADDRESSES + "}")
    String act(
            @PathVariable RewardPlanId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") RewardActForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<RewardView> read = rewards.read(id, null);
        RewardAct act = RewardAct.at(name);
        model.addAttribute("acted", act);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(read, model);
        }
        var command = act.command(id, form, commands.origin());
        return sent(read, command, version, errors, "reward.done." + act.name(), redirect, model);
    }

    private String sent(
            FreshRead<RewardView> read,
            RewardCommand command,
            @Nullable Long version,
            BindingResult errors,
            String message,
            RedirectAttributes redirect,
            Model model) {
        long shown = version == null ? read.found().orElseThrow().version() : version;
        return commands.done(command, shown, errors, redirect, message, "/desk/rewards/" + command.aggregateId())
                .orElseGet(() -> page(read, model));
    }

    private String page(FreshRead<RewardView> read, Model model) {
        RewardView view = read.found().orElseThrow();
        model.addAttribute("reward", view);
        model.addAttribute("current", read.current());
        model.addAttribute("recipients", rewards.recipients(view));
        model.addAttribute("due", rewards.due(view));
        model.addAttribute("band", rewards.band(view));
        model.addAttribute("publicityVerified", rewards.publicityVerified(view.region()));
        var offered = Arrays.stream(RewardAct.values())
                .filter(act -> act.offered(view))
                .toList();
        model.addAttribute("acts", offered);
        boolean draft = view.stage() == RewardStage.DRAFT;
        model.addAttribute("revisable", draft);
        model.addAttribute("receivable", draft || view.stage() == RewardStage.CONFIRMED);
        model.addAttribute("ways", RewardWay.values());
        model.addAttribute("achievements", rewards.achievements());
        model.addAttribute("contracts", rewards.contracts());
        model.addAttribute("history", history.forParties(view.planId(), view.version()));
        model.addAttribute("laws", laws);
        absent(model, "form", RewardActForm.EMPTY);
        absent(model, "plan", PlanForm.of(view, rewards.names(), text.chinese()));
        absent(model, "income", ReceiptForm.empty());
        return "reward/plan";
    }

    private static void absent(Model model, String name, Object value) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, value);
        }
    }
}
