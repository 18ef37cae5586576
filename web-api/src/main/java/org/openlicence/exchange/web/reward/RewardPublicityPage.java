package org.openlicence.exchange.web.reward;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.RewardCommand.ObjectToRewardPlan;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.reward.event.RewardObjectionGround;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.RefusalSentences;
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

/** Rewards in publicity, open to everybody; names only for the unit's people. */
@Controller
class RewardPublicityPage {
    private final FormCommands commands;
    private final Rewards rewards;
    private final RefusalSentences laws;

    RewardPublicityPage(FormCommands commands, Rewards rewards, RefusalSentences laws) {
        this.commands = commands;
        this.rewards = rewards;
        this.laws = laws;
    }

    @GetMapping("/rewards/publicity")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = rewards.publicities(after);
        model.addAttribute("plans", page.items());
        model.addAttribute("next", page.next());
        return "reward/publicities";
    }

    @GetMapping("/rewards/publicity/{id}")
    String show(@PathVariable RewardPlanId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        return page(rewards.publicity(id, v), model);
    }

    /** @param version of the plan the form was shown for */
    @PostMapping("/rewards/publicity/{id}/objection")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String object(
            @PathVariable RewardPlanId id,
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<PublicReward> read = rewards.publicity(id, null);
        if (errors.hasErrors()) {
            return page(read, model);
        }
        long shown = version == null ? read.found().orElseThrow().version() : version;
        var command = new ObjectToRewardPlan(id, form.ground(), commands.origin());
        return commands.done(command, shown, errors, redirect, "reward.objected", "/rewards/publicity/" + id.value())
                .orElseGet(() -> page(read, model));
    }

    private String page(FreshRead<PublicReward> read, Model model) {
        model.addAttribute("reward", read.found().orElseThrow());
        model.addAttribute("current", read.current());
        model.addAttribute("grounds", RewardObjectionGround.values());
        model.addAttribute("laws", laws);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", ObjectionForm.empty());
        }
        return "reward/publicity";
    }
}
