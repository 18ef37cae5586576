package org.openlicence.exchange.web.inventory;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand.AnswerPush;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.query.inventorydesk.InventoryQueries;
import org.openlicence.exchange.query.inventorydesk.InventoryView;
import org.openlicence.exchange.query.inventorydesk.PushedPatent;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
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

/** Patents pushed to the acting enterprise, and its answers. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class PushesPage {
    private static final int SHOWN = 50;

    private final FormCommands commands;
    private final InventoryQueries inventories;
    private final PatentQueries patents;
    private final ActorResolver actors;
    private final PageText text;
    private final Clock clock;

    PushesPage(
            FormCommands commands,
            InventoryQueries inventories,
            PatentQueries patents,
            ActorResolver actors,
            PageText text,
            Clock clock) {
        this.commands = commands;
        this.inventories = inventories;
        this.patents = patents;
        this.actors = actors;
        this.text = text;
        this.clock = clock;
    }

    /** @param title of the patent in the reader's language @param open whether an answer is still taken */
    record Line(PushedPatent push, String title, boolean open) {}

    @GetMapping("/desk/pushes")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        String enterprise = actors.required().organisationId();
        var page = inventories.pushedTo(enterprise, new PageRequest(SHOWN, after));
        LocalDate today = Shanghai.dayOf(clock.instant());
        List<Line> lines = page.items().stream()
                .flatMap(view -> PushedPatent.of(view, enterprise).stream())
                .map(push -> new Line(push, title(push), push.open(today)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("next", page.next());
        return "inventory/pushes";
    }

    @GetMapping("/desk/pushes/{id}")
    String show(@PathVariable InventoryId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<InventoryView> read = FreshRead.of(() -> inventories.byId(id.value()), InventoryView::version, v);
        model.addAttribute("form", AnswerForm.of(push(id, read).answer()));
        return page(id, read, model);
    }

    @PostMapping("/desk/pushes/{id}")
    String answer(
            @PathVariable InventoryId id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<InventoryView> read = FreshRead.of(() -> inventories.byId(id.value()), InventoryView::version, null);
        push(id, read);
        Optional<CommandResult> done = errors.hasErrors()
                ? Optional.empty()
                : commands.send(new AnswerPush(id, form.answer(), commands.origin()), errors);
        if (done.isEmpty()) {
            return page(id, read, model);
        }
        redirect.addFlashAttribute("message", text.message("inventory.answered"));
        return "redirect:/desk/pushes/" + id + "?v=" + done.get().version();
    }

    private PushedPatent push(InventoryId id, FreshRead<InventoryView> read) {
        return PushedPatent.of(read.required(id.value()), actors.required().organisationId())
                .orElseThrow(() -> new NotFound(id.value()));
    }

    private String page(InventoryId id, FreshRead<InventoryView> read, Model model) {
        PushedPatent push = push(id, read);
        model.addAttribute("push", push);
        model.addAttribute("patent", patents.byId(push.patentId()).orElse(null));
        model.addAttribute("title", title(push));
        model.addAttribute("current", read.current());
        model.addAttribute("open", push.open(Shanghai.dayOf(clock.instant())));
        model.addAttribute("improvements", Improvement.values());
        model.addAttribute("intentions", Intention.values());
        return "inventory/push";
    }

    private String title(PushedPatent push) {
        return patents.byId(push.patentId())
                .map((PatentView view) -> view.title(text.chinese() ? "zh" : "en"))
                .orElse(push.patentId());
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry pushesEntry() {
            return new NavigationEntry("nav.pushes", "/desk/pushes", Set.of(Role.REPRESENTATIVE), 24);
        }
    }
}
