package org.openlicence.exchange.web.inventory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand.PushToEnterprises;
import org.openlicence.exchange.inventory.InventoryCommand.SendInventoryForReview;
import org.openlicence.exchange.inventory.InventoryStatus;
import org.openlicence.exchange.inventory.PoolLayer;
import org.openlicence.exchange.inventory.event.ConversionWish;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.inventorydesk.PortfolioFilter;
import org.openlicence.exchange.query.inventorydesk.PortfolioQueries;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.inventory.Portfolios.Outcome;
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

/** An organisation's patents with inventory and listing, filtered, and acts on those chosen. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class PortfolioPage {
    private static final int SHOWN = 50;
    private static final Integer[] LEVELS = {1, 2, 3, 4, 5};

    private final PortfolioQueries portfolio;
    private final Portfolios own;
    private final FormCommands commands;
    private final PageText text;
    private final Clock clock;

    PortfolioPage(PortfolioQueries portfolio, Portfolios own, FormCommands commands, PageText text, Clock clock) {
        this.portfolio = portfolio;
        this.own = own;
        this.commands = commands;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping("/desk/portfolio")
    String show(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(required = false) @Nullable PoolLayer layer,
            @RequestParam(required = false) @Nullable ConversionWish wish,
            @RequestParam(required = false) @Nullable InventoryStatus status,
            @RequestParam(required = false) @Nullable ListingStatus listing,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String words = q == null || q.isBlank() || q.length() > 200 ? null : q.strip();
        model.addAttribute("bulk", new BulkForm(null, null));
        return list(new PortfolioFilter(words, level, layer, wish, status, listing), after, model);
    }

    private String list(PortfolioFilter filter, @Nullable String after, Model model) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        var page = portfolio.of(own.organisation(), filter, today, new PageRequest(SHOWN, after));
        model.addAttribute("filter", filter);
        model.addAttribute("rows", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("count", portfolio.count(own.organisation(), filter, today));
        model.addAttribute("today", today);
        model.addAttribute("levels", LEVELS);
        model.addAttribute("layers", PoolLayer.values());
        model.addAttribute("wishes", ConversionWish.values());
        model.addAttribute("statuses", InventoryStatus.values());
        model.addAttribute("listings", ListingStatus.values());
        return "inventory/portfolio";
    }

    /** What is done to the patents chosen; the enterprises only where they are pushed. */
    record BulkForm(
            @Nullable @Size(max = SHOWN) List<@NotNull @Pattern(regexp = "pat_.{1,116}") String> chosen,
            @Nullable @Size(max = 4000) String enterprises) {
        List<PatentId> ids() {
            return chosen == null
                    ? List.of()
                    : chosen.stream().map(PatentId::new).toList();
        }
    }

    @PostMapping("/desk/portfolio/review")
    String review(
            @Valid @ModelAttribute("bulk") BulkForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return list(PortfolioFilter.ALL, null, model);
        }
        return done(
                own.each(form.ids(), id -> new SendInventoryForReview(id, commands.origin())),
                "inventory.bulk.reviewed",
                redirect);
    }

    @PostMapping("/desk/portfolio/push")
    String push(
            @Valid @ModelAttribute("bulk") BulkForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return list(PortfolioFilter.ALL, null, model);
        }
        List<String> addressed = addressed(form.enterprises() == null ? "" : form.enterprises());
        return done(
                own.each(form.ids(), id -> new PushToEnterprises(id, addressed, commands.origin())),
                "inventory.bulk.pushed",
                redirect);
    }

    /** Credit codes as typed, parted by spaces, lines or commas. */
    static List<String> addressed(String codes) {
        return Arrays.stream(codes.trim().split("[\\s,;，；、]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> "org_" + code)
                .toList();
    }

    private String done(List<Outcome> outcomes, String message, RedirectAttributes redirect) {
        List<Outcome> refused =
                outcomes.stream().filter(one -> one.problem() != null).toList();
        redirect.addFlashAttribute("message", text.message(message, outcomes.size() - refused.size()));
        redirect.addFlashAttribute("refused", refused);
        return "redirect:/desk/portfolio";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry portfolioEntry() {
            return new NavigationEntry("nav.portfolio", "/desk/portfolio", Set.of(Role.REPRESENTATIVE), 22);
        }
    }
}
