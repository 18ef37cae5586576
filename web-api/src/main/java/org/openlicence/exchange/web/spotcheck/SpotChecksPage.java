package org.openlicence.exchange.web.spotcheck;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.spotcheck.DrawId;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.DrawSample;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The reader's spot checks; for the market office also the draws of its region, and the form of the next one. */
@Controller
class SpotChecksPage {
    private final SpotChecks checks;
    private final ViolationRecords violations;
    private final FormCommands commands;
    private final ActorResolver actors;
    private final PageText text;

    SpotChecksPage(
            SpotChecks checks,
            ViolationRecords violations,
            FormCommands commands,
            ActorResolver actors,
            PageText text) {
        this.checks = checks;
        this.violations = violations;
        this.commands = commands;
        this.actors = actors;
        this.text = text;
    }

    @GetMapping("/spot-checks")
    @PreAuthorize("hasAnyRole('MARKET_OFFICE', 'INSPECTOR', 'REPRESENTATIVE')")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("form", new DrawForm("", "", ""));
        return page(after, model);
    }

    @GetMapping("/violation-records")
    @PreAuthorize("hasAnyRole('MARKET_OFFICE', 'REPRESENTATIVE')")
    String violations(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = violations.list(after);
        model.addAttribute("records", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("years", violations.years().intValue());
        return "spotcheck/violations";
    }

    @PostMapping("/spot-checks/draws")
    @PreAuthorize("hasRole('MARKET_OFFICE')")
    String draw(
            @Valid @ModelAttribute("form") DrawForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (!errors.hasErrors()) {
            DrawSample command = checks.command(form, commands.origin());
            Optional<CommandResult> done = commands.send(command, errors);
            if (done.isPresent()) {
                redirect.addFlashAttribute("message", text.message("spotcheck.drawn"));
                return "redirect:/spot-draws/" + command.drawId() + "?v="
                        + done.get().version();
            }
        }
        return page(null, model);
    }

    @GetMapping("/spot-draws/{id}")
    @PreAuthorize("hasRole('MARKET_OFFICE')")
    String show(@PathVariable DrawId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("draw", checks.draw(id, v));
        return "spotcheck/draw";
    }

    /** The list that was hashed, byte by byte, so that the draw can be repeated with any tool. */
    @GetMapping("/spot-draws/{id}/population.txt")
    @PreAuthorize("hasRole('MARKET_OFFICE')")
    ResponseEntity<String> population(@PathVariable DrawId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".txt")
                                .build()
                                .toString())
                .body(checks.population(id));
    }

    private String page(@Nullable String after, Model model) {
        Set<Role> roles = actors.required().roles();
        boolean office = roles.contains(Role.MARKET_OFFICE);
        var page = checks.list(after);
        model.addAttribute("checks", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("contracts", checks.contracts(page.items()));
        model.addAttribute("office", office);
        model.addAttribute("onRecord", office || roles.contains(Role.REPRESENTATIVE));
        model.addAttribute("draws", office ? checks.draws() : List.of());
        return "spotcheck/list";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry spotChecksEntry() {
            return new NavigationEntry(
                    "nav.spot-checks",
                    "/spot-checks",
                    Set.of(Role.MARKET_OFFICE, Role.INSPECTOR, Role.REPRESENTATIVE),
                    44);
        }
    }
}
