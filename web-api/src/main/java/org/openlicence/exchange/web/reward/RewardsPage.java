package org.openlicence.exchange.web.reward;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
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

/** A unit's reward plans and the form of a new one. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class RewardsPage {
    private final FormCommands commands;
    private final Rewards rewards;
    private final PlanErrors plans;
    private final PageText text;

    RewardsPage(FormCommands commands, Rewards rewards, PlanErrors plans, PageText text) {
        this.commands = commands;
        this.rewards = rewards;
        this.plans = plans;
        this.text = text;
    }

    @GetMapping("/desk/rewards")
    String list(
            @RequestParam(required = false) @Nullable RewardStage stage,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var page = rewards.own(stage, after);
        model.addAttribute("plans", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("stage", stage);
        model.addAttribute("stages", RewardStage.values());
        return "reward/list";
    }

    @GetMapping("/desk/rewards/new")
    String fresh(Model model) {
        model.addAttribute("form", PlanForm.empty());
        return draft(model);
    }

    @PostMapping("/desk/rewards")
    String record(
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        Optional<RewardTerms> terms = plans.terms(form, errors);
        if (terms.isEmpty()) {
            return draft(model);
        }
        Optional<CommandResult> done =
                commands.send(new DraftRewardPlan(terms.get(), form.people(), commands.origin()), errors);
        if (done.isEmpty()) {
            return draft(model);
        }
        redirect.addFlashAttribute("message", text.message("reward.drafted"));
        return "redirect:/desk/rewards/" + done.get().id() + "?v=" + done.get().version();
    }

    private String draft(Model model) {
        model.addAttribute("ways", RewardWay.values());
        model.addAttribute("achievements", rewards.achievements());
        model.addAttribute("contracts", rewards.contracts());
        return "reward/new";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry rewardsEntry() {
            return new NavigationEntry("nav.rewards", "/desk/rewards", Set.of(Role.REPRESENTATIVE), 27);
        }
    }
}
