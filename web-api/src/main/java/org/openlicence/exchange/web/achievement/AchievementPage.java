package org.openlicence.exchange.web.achievement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand;
import org.openlicence.exchange.achievement.AchievementCommand.PriceAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.ReviseAchievement;
import org.openlicence.exchange.achievement.AchievementDeadlines;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.achievement.event.Conversion;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.openlicence.exchange.listing.PricingRoute;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.achievementdesk.AchievementView;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.reward.RewardEstimate;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Shanghai;
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

/** One achievement: what the ledger says, its clocks, the next acts, and what inventors are owed at least. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class AchievementPage {
    private static final RewardForm NO_REWARD = new RewardForm(null, null, null, null, null);

    private final FormCommands commands;
    private final Achievements achievements;
    private final HistoryQueries history;
    private final RefusalSentences laws;
    private final PolicyBook policies;
    private final Clock clock;

    AchievementPage(
            FormCommands commands,
            Achievements achievements,
            HistoryQueries history,
            RefusalSentences laws,
            PolicyBook policies,
            Clock clock) {
        this.commands = commands;
        this.achievements = achievements;
        this.history = history;
        this.laws = laws;
        this.policies = policies;
        this.clock = clock;
    }

    @GetMapping("/desk/achievements/{id}")
    String show(@PathVariable AchievementId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<AchievementView> read = achievements.read(id, v);
        return page(read, model);
    }

    /** The estimate stands on the same page; nothing of it is kept. */
    @GetMapping("/desk/achievements/{id}/reward")
    String reward(
            @PathVariable AchievementId id,
            @Valid @ModelAttribute("reward") RewardForm form,
            BindingResult errors,
            Model model) {
        FreshRead<AchievementView> read = achievements.read(id, null);
        if (form.income() == null && !errors.hasFieldErrors("income")) {
            errors.rejectValue("income", "form.missing");
        }
        if (!errors.hasErrors()) {
            try {
                model.addAttribute(
                        "estimate",
                        RewardEstimate.of(
                                form.basis(),
                                read.found().orElseThrow().region(),
                                form.ruleBasisPoints(),
                                Shanghai.dayOf(clock.instant()),
                                policies));
            } catch (Refused refused) {
                refused.refusals()
                        .forEach(one -> errors.reject(
                                one.code(), new Object[] {laws.law(one.legalBasis())}, laws.sentence(one)));
            }
        }
        return page(read, model);
    }

    @PostMapping("/desk/achievements/{id}")
    String revise(
            @PathVariable AchievementId id,
            @Valid @ModelAttribute("entry") EntryForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<AchievementView> read = achievements.read(id, null);
        EntryErrors.check(form, errors);
        if (errors.hasErrors()) {
            return page(read, model);
        }
        var command = new ReviseAchievement(id, form.entry(), form.shares(), form.patentIds(), commands.origin());
        return sent(read, command, version, errors, "achievement.revised", redirect, model);
    }

    @PostMapping("/desk/achievements/{id}/pricing")
    String price(
            @PathVariable AchievementId id,
            @Valid @ModelAttribute("price") PricingForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<AchievementView> read = achievements.read(id, null);
        if (errors.hasErrors()) {
            return page(read, model);
        }
        var command = new PriceAchievement(id, form.pricing(), commands.origin());
        return sent(read, command, version, errors, "achievement.priced", redirect, model);
    }

    /** @param version of the achievement the form was shown for */
    @PostMapping("/desk/achievements/{id}/{act:" + AchievementAct.ADDRESSES + "}")
    String act(
            @PathVariable AchievementId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") AchievementForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<AchievementView> read = achievements.read(id, null);
        AchievementAct act = AchievementAct.at(name);
        model.addAttribute("acted", act);
        if (!FormCommands.complete(act.missing(form), errors)) {
            return page(read, model);
        }
        return sent(
                read,
                act.command(id, form, commands.origin()),
                version,
                errors,
                "achievement.done." + act.name(),
                redirect,
                model);
    }

    private String sent(
            FreshRead<AchievementView> read,
            AchievementCommand command,
            @Nullable Long version,
            BindingResult errors,
            String message,
            RedirectAttributes redirect,
            Model model) {
        long shown = version == null ? read.found().orElseThrow().version() : version;
        return commands.done(command, shown, errors, redirect, message, "/desk/achievements/" + command.aggregateId())
                .orElseGet(() -> page(read, model));
    }

    private String page(FreshRead<AchievementView> read, Model model) {
        AchievementView view = read.found().orElseThrow();
        model.addAttribute("achievement", view);
        model.addAttribute("current", read.current());
        model.addAttribute("inventors", achievements.inventors(view));
        model.addAttribute("due", achievements.due(view));
        var offered = Arrays.stream(AchievementAct.values())
                .filter(act -> act.offered(view))
                .toList();
        model.addAttribute("acts", offered);
        model.addAttribute("revisable", view.stage() == AchievementStage.RESOURCE);
        model.addAttribute("priceable", view.unconverted());
        model.addAttribute("fundings", Funding.values());
        model.addAttribute("routes", PricingRoute.values());
        model.addAttribute("conversions", Conversion.values());
        model.addAttribute("modes", HolderMode.values());
        model.addAttribute("history", history.forParties(view.achievementId(), view.version()));
        model.addAttribute("laws", laws);
        model.addAttribute(
                "idleLaw",
                laws.law(AchievementDeadlines.idleBasis(view.region()).key()));
        absent(model, "form", AchievementForm.EMPTY);
        absent(model, "entry", EntryForm.of(view, achievements.names()));
        absent(model, "price", PricingForm.empty());
        absent(model, "reward", NO_REWARD);
        return "achievement/achievement";
    }

    private static void absent(Model model, String name, Object value) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, value);
        }
    }
}
