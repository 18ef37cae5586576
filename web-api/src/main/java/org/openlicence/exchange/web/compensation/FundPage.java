package org.openlicence.exchange.web.compensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.FundAccount;
import org.openlicence.exchange.compensation.FundCommand.OpenFund;
import org.openlicence.exchange.compensation.FundCommand.RecordContribution;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.query.compensationdesk.FundQueries;
import org.openlicence.exchange.query.compensationdesk.FundView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The funds of the exchange, and the account of each. */
@Controller
@PreAuthorize("hasRole('FUND_KEEPER')")
class FundPage {
    private static final int SHOWN = 30;
    private static final List<String> CONTRIBUTION = List.of("bankReference", "contributor", "amount", "on");

    private final FormCommands commands;
    private final Funds funds;
    private final FundQueries queries;
    private final PageText text;

    FundPage(FormCommands commands, Funds funds, FundQueries queries, PageText text) {
        this.commands = commands;
        this.funds = funds;
        this.queries = queries;
        this.text = text;
    }

    /** @param fundCode the fund's id without its prefix */
    record OpeningForm(
            @NotBlank @Pattern(regexp = "[0-9a-z-]{1,40}") String fundCode,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Pattern(regexp = "CN|[0-9]{6}") String region) {}

    @GetMapping("/funds")
    String list(Model model) {
        model.addAttribute("form", new OpeningForm("", "", "CN"));
        return funds(model);
    }

    @PostMapping("/funds")
    String open(@Valid @ModelAttribute("form") OpeningForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return funds(model);
        }
        FundId id = new FundId("fnd_" + form.fundCode());
        Optional<CommandResult> done =
                commands.send(new OpenFund(id, form.name(), form.region(), commands.origin()), errors);
        return done.map(result -> "redirect:/funds/" + id + "?v=" + result.version())
                .orElseGet(() -> funds(model));
    }

    @GetMapping("/funds/{id}")
    String show(
            @PathVariable FundId id,
            @RequestParam(required = false) @Nullable Long v,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("form", FundForm.EMPTY);
        return fund(funds.fund(id, v), after, model);
    }

    @PostMapping("/funds/{id}/contribution")
    String contribute(
            @PathVariable FundId id,
            @Valid @ModelAttribute("form") FundForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<FundView> read = funds.fund(id, null);
        Optional<CommandResult> done = FormCommands.complete(FundAct.missing(CONTRIBUTION, form), errors)
                ? commands.send(command(id, form), errors)
                : Optional.empty();
        if (done.isEmpty()) {
            return fund(read, null, model);
        }
        redirect.addFlashAttribute("message", text.message("fund.done.CONTRIBUTION"));
        return "redirect:/funds/" + id + "?v=" + done.get().version();
    }

    @SuppressWarnings("NullAway") // the needed members are there
    private RecordContribution command(FundId id, FundForm form) {
        return new RecordContribution(
                id, form.bankReference(), form.contributor(), form.money(), form.on(), commands.origin());
    }

    private String funds(Model model) {
        model.addAttribute("funds", queries.all());
        model.addAttribute("accounts", FundAccount.values());
        return "compensation/funds";
    }

    private String fund(FreshRead<FundView> read, @Nullable String after, Model model) {
        FundView fund = read.found().orElseThrow();
        model.addAttribute("fund", fund);
        model.addAttribute("current", read.current());
        model.addAttribute("accounts", FundAccount.values());
        model.addAttribute("figures", funds.figures(fund.region()));
        model.addAttribute(
                "open",
                queries.claimsOn(fund.fundId(), true, new PageRequest(SHOWN, null))
                        .items());
        model.addAttribute(
                "claims",
                queries.claimsOn(fund.fundId(), false, new PageRequest(SHOWN, null))
                        .items());
        var entries = queries.entriesOf(fund.fundId(), new PageRequest(SHOWN, after));
        model.addAttribute("entries", entries.items());
        model.addAttribute("next", entries.next());
        return "compensation/fund";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry fundsEntry() {
            return new NavigationEntry("nav.funds", "/funds", Set.of(Role.FUND_KEEPER), 60);
        }
    }
}
