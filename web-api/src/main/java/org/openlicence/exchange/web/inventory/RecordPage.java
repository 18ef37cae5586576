package org.openlicence.exchange.web.inventory;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand;
import org.openlicence.exchange.inventory.InventoryCommand.PushToEnterprises;
import org.openlicence.exchange.inventory.InventoryCommand.RecordInventory;
import org.openlicence.exchange.inventory.InventoryCommand.ReviseInventory;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.event.ConversionWish;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.inventorydesk.InventoryView;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Shanghai;
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

/** The inventory record of one patent: what is stated, the steps of review, pushes and answers. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class RecordPage {
    private final FormCommands commands;
    private final Portfolios own;
    private final HistoryQueries history;
    private final RefusalSentences laws;
    private final PageText text;
    private final Clock clock;

    RecordPage(
            FormCommands commands,
            Portfolios own,
            HistoryQueries history,
            RefusalSentences laws,
            PageText text,
            Clock clock) {
        this.commands = commands;
        this.own = own;
        this.history = history;
        this.laws = laws;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping("/desk/portfolio/{id}")
    String show(@PathVariable PatentId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<InventoryView> read = own.record(id, v);
        model.addAttribute(
                "form",
                own.present(read)
                        .map(view -> InventoryForm.of(view.entry(), view.version()))
                        .orElseGet(InventoryForm::empty));
        model.addAttribute("current", v == null || read.current());
        return page(id, read, model);
    }

    @PostMapping("/desk/portfolio/{id}")
    String save(
            @PathVariable PatentId id,
            @Valid @ModelAttribute("form") InventoryForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        own.patent(id);
        FreshRead<InventoryView> read = own.record(id, null);
        if (errors.hasErrors()) {
            return page(id, read, model);
        }
        Optional<CommandResult> done = sent(id, form, errors);
        if (done.isEmpty()) {
            return page(id, read, model);
        }
        return shown(id, done.get(), text.message("inventory.saved"), redirect);
    }

    @PostMapping("/desk/portfolio/{id}/{act:" + InventoryAct.ADDRESSES + "}")
    String act(
            @PathVariable PatentId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("step") StepForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        InventoryAct act = InventoryAct.at(name);
        if (act.reasoned() && form.reason() == null && !errors.hasErrors()) {
            errors.rejectValue("reason", "form.missing");
        }
        return step(id, act.command(own.recordOf(id), form.reason(), commands.origin()), errors, redirect, model);
    }

    @PostMapping("/desk/portfolio/{id}/push")
    String push(
            @PathVariable PatentId id,
            @RequestParam(defaultValue = "") String enterprises,
            @Valid @ModelAttribute("step") StepForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        List<String> addressed = PortfolioPage.addressed(enterprises);
        InventoryId record = own.recordOf(id);
        return step(id, new PushToEnterprises(record, addressed, commands.origin()), errors, redirect, model);
    }

    /** A step from its button; what goes wrong stands above the page. */
    private String step(
            PatentId id, InventoryCommand command, BindingResult errors, RedirectAttributes redirect, Model model) {
        own.patent(id);
        FreshRead<InventoryView> read = own.record(id, null);
        Optional<CommandResult> done = errors.hasErrors() ? Optional.empty() : commands.send(command, errors);
        if (done.isEmpty()) {
            InventoryForm form = own.present(read)
                    .map(view -> InventoryForm.of(view.entry(), view.version()))
                    .orElseGet(InventoryForm::empty);
            model.addAttribute("form", form);
            return page(id, read, model);
        }
        return shown(id, done.get(), text.message("inventory.done"), redirect);
    }

    private Optional<CommandResult> sent(PatentId id, InventoryForm form, BindingResult errors) {
        if (form.version() == null) {
            return commands.send(new RecordInventory(id, form.entry(), null, commands.origin()), errors);
        }
        var command = new ReviseInventory(own.recordOf(id), form.entry(), commands.origin());
        return commands.send(command, form.version(), errors);
    }

    private static String shown(PatentId id, CommandResult done, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", message);
        return "redirect:/desk/portfolio/" + id + "?v=" + done.version();
    }

    private String page(PatentId id, FreshRead<InventoryView> read, Model model) {
        PatentView patent = own.patent(id);
        Optional<InventoryView> record = own.present(read);
        model.addAttribute("patent", patent);
        model.addAttribute("record", record.orElse(null));
        model.addAttribute("wishes", ConversionWish.values());
        model.addAttribute(
                "acts", record.map(view -> InventoryAct.offered(view.status())).orElse(List.of()));
        model.addAttribute(
                "layer",
                record.map(view -> view.layer(Shanghai.dayOf(clock.instant()))).orElse(null));
        model.addAttribute(
                "history",
                record.map(view -> history.forParties(view.inventoryId(), view.version()))
                        .orElse(List.of()));
        model.addAttribute("laws", laws);
        if (!model.containsAttribute("current")) {
            model.addAttribute("current", true);
        }
        if (!model.containsAttribute("step")) {
            model.addAttribute("step", new StepForm(null, null));
        }
        return "inventory/record";
    }
}
