package org.openlicence.exchange.web.sheet;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.query.sheetdesk.SheetQueries;
import org.openlicence.exchange.query.sheetdesk.SheetView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.sheet.SheetCommand.DescribeTechnology;
import org.openlicence.exchange.sheet.SheetCommand.ReviseDescription;
import org.openlicence.exchange.sheet.SheetCompleteness;
import org.openlicence.exchange.sheet.SheetLimits;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner writes the technology sheet of its patent and sees how complete it is. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
@RequestMapping("/desk/sheets/{id}")
class SheetPage {
    private final FormCommands commands;
    private final SheetQueries sheets;
    private final PatentQueries patents;
    private final ActorResolver actors;
    private final PageText text;

    SheetPage(FormCommands commands, SheetQueries sheets, PatentQueries patents, ActorResolver actors, PageText text) {
        this.commands = commands;
        this.sheets = sheets;
        this.patents = patents;
        this.actors = actors;
        this.text = text;
    }

    @GetMapping
    String show(@PathVariable PatentId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        PatentView patent = own(id);
        FreshRead<SheetView> read = FreshRead.of(() -> sheets.ofPatent(id), SheetView::version, v);
        Optional<SheetView> sheet = read.found();
        SheetForm form = sheet.map(view -> SheetForm.of(view.content(), view.version()))
                .orElseGet(() -> SheetForm.of(SheetContent.NOTHING, null));
        model.addAttribute("form", form);
        return page(patent, form, v == null || read.current(), model);
    }

    /** Says how complete the sheet would be, as it stands in the form; keeps nothing. */
    @PostMapping("/completeness")
    String reckon(
            @PathVariable PatentId id,
            @Valid @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Model model) {
        return page(own(id), form, true, model);
    }

    @PostMapping
    String save(
            @PathVariable PatentId id,
            @Valid @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        PatentView patent = own(id);
        Optional<CommandResult> done = errors.hasErrors() ? Optional.empty() : sent(id, form, errors);
        if (done.isEmpty()) {
            return page(patent, form, true, model);
        }
        redirect.addFlashAttribute("message", text.message("sheet.saved"));
        return "redirect:/desk/sheets/" + id + "?v=" + done.get().version();
    }

    private Optional<CommandResult> sent(PatentId id, SheetForm form, BindingResult errors) {
        if (form.version() == null) {
            return commands.send(new DescribeTechnology(id, form.content(), commands.origin()), errors);
        }
        return commands.send(new ReviseDescription(id, form.content(), commands.origin()), form.version(), errors);
    }

    private PatentView own(PatentId id) {
        String organisation = actors.required().organisationId();
        return patents.byId(id.value())
                .filter(patent -> patent.ownedBy(organisation))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    private static String page(PatentView patent, SheetForm form, boolean current, Model model) {
        model.addAttribute("patent", patent);
        model.addAttribute("current", current);
        model.addAttribute("completeness", SheetCompleteness.of(form.content()));
        model.addAttribute("levels", SheetLimits.MATURITY);
        return "sheet/edit";
    }
}
