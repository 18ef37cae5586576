package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.Falsehood;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.creditrecord.CreditRecordQueries;
import org.openlicence.exchange.query.creditrecord.CreditRecordView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
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

/** The registrar finds a declaration untrue, says when the default ended, and looks through the records. */
@Controller
@PreAuthorize("hasRole('REGISTRAR')")
class FalseDeclarationPage {
    private final FormCommands commands;
    private final OwnListings listings;
    private final CreditRecordQueries records;
    private final PolicyBook policies;
    private final PageText text;
    private final Clock clock;

    FalseDeclarationPage(
            FormCommands commands,
            OwnListings listings,
            CreditRecordQueries records,
            PolicyBook policies,
            PageText text,
            Clock clock) {
        this.commands = commands;
        this.listings = listings;
        this.records = records;
        this.policies = policies;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping("/register/credit-records")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = records.on(today(), new PageRequest(50, after));
        model.addAttribute("records", page.items());
        model.addAttribute("next", page.next());
        return "listing/credit-records";
    }

    @GetMapping("/register/listings/{id}/false-declaration")
    String show(@PathVariable ListingId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("form", FalseDeclarationForm.EMPTY);
        model.addAttribute("end", DefaultEndForm.EMPTY);
        return page(id, v, model);
    }

    @PostMapping("/register/listings/{id}/false-declaration")
    String find(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") FalseDeclarationForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        model.addAttribute("end", DefaultEndForm.EMPTY);
        if (errors.hasErrors()) {
            return page(id, null, model);
        }
        return sent(id, form.command(id, commands.origin()), errors, "false-declaration.found", redirect, model);
    }

    @PostMapping("/register/listings/{id}/default-end")
    String end(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("end") DefaultEndForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        model.addAttribute("form", FalseDeclarationForm.EMPTY);
        if (errors.hasErrors()) {
            return page(id, null, model);
        }
        var command = new ListingCommand.EndDefault(id, form.endedOn(), commands.origin());
        return sent(id, command, errors, "false-declaration.ended", redirect, model);
    }

    private String sent(
            ListingId id,
            ListingCommand command,
            BindingResult errors,
            String message,
            RedirectAttributes redirect,
            Model model) {
        Optional<CommandResult> done = commands.send(command, errors);
        if (done.isEmpty()) {
            return page(id, null, model);
        }
        redirect.addFlashAttribute("message", text.message(message));
        return "redirect:/register/listings/" + id + "/false-declaration?v="
                + done.get().version();
    }

    private String page(ListingId id, @Nullable Long v, Model model) {
        listings.show(id.value(), v, model);
        // the suspension follows the finding, so the record is one version behind its listing
        boolean recorded = FreshRead.of(
                        () -> records.ofListing(id.value(), today()).stream().findFirst(),
                        CreditRecordView::version,
                        v == null ? null : v - 1)
                .current();
        if (v != null && !recorded) {
            model.addAttribute("current", false);
        }
        List<CreditRecordView> found = records.ofListing(id.value(), today());
        model.addAttribute("records", found);
        model.addAttribute("open", found.stream().anyMatch(record -> record.endedOn() == null));
        model.addAttribute("falsehoods", Falsehood.values());
        model.addAttribute("fine", policies.figure("false-declaration.fine.most", today()));
        model.addAttribute("years", policies.figure("credit.queryable.years", today()));
        return "listing/false-declaration";
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry creditRecordsEntry() {
            return new NavigationEntry("nav.credit-records", "/register/credit-records", Set.of(Role.REGISTRAR), 54);
        }
    }
}
