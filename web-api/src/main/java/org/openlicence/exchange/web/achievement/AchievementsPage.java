package org.openlicence.exchange.web.achievement;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand.RecordAchievement;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.achievement.event.Funding;
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

/** A unit's ledger of service achievements, the form of a new entry, and the public list of idle patents. */
@Controller
class AchievementsPage {
    private final FormCommands commands;
    private final Achievements achievements;
    private final PageText text;

    AchievementsPage(FormCommands commands, Achievements achievements, PageText text) {
        this.commands = commands;
        this.achievements = achievements;
        this.text = text;
    }

    /** @param idle only those whose inventors may ask for the rights */
    @GetMapping("/desk/achievements")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String list(
            @RequestParam(required = false) @Nullable AchievementStage stage,
            @RequestParam(defaultValue = "false") boolean idle,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var page = idle ? achievements.idle(after) : achievements.own(stage, after);
        model.addAttribute("achievements", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("stage", stage);
        model.addAttribute("idle", idle);
        model.addAttribute("stages", AchievementStage.values());
        return "achievement/list";
    }

    @GetMapping("/desk/achievements/new")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String fresh(Model model) {
        model.addAttribute("form", EntryForm.empty());
        return entry(model);
    }

    @PostMapping("/desk/achievements")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String record(
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        EntryErrors.check(form, errors);
        if (errors.hasErrors()) {
            return entry(model);
        }
        Optional<CommandResult> done = commands.send(
                new RecordAchievement(form.entry(), form.shares(), form.patentIds(), commands.origin()), errors);
        if (done.isEmpty()) {
            return entry(model);
        }
        redirect.addFlashAttribute("message", text.message("achievement.recorded"));
        return "redirect:/desk/achievements/" + done.get().id() + "?v="
                + done.get().version();
    }

    /** Open to everybody. */
    @GetMapping("/achievements/public-implementation")
    String open(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = achievements.candidates(after);
        model.addAttribute("patents", achievements.patents(page.items()));
        model.addAttribute("next", page.next());
        return "achievement/public";
    }

    private static String entry(Model model) {
        model.addAttribute("fundings", Funding.values());
        return "achievement/new";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry achievementsEntry() {
            return new NavigationEntry("nav.achievements", "/desk/achievements", Set.of(Role.REPRESENTATIVE), 26);
        }
    }
}
