package org.openlicence.exchange.web.taxpreference;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.taxdesk.WaiverQueries;
import org.openlicence.exchange.query.taxdesk.WaiverView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.taxpreference.WaiverCommand.WaiveVatExemption;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an organisation gives the VAT exemption up, for all its contracts at once. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
@RequestMapping("/desk/tax-waiver")
class TaxWaiverPage {
    private static final String PAGE = "taxpreference/waiver";

    private final WaiverQueries waivers;
    private final FormCommands commands;
    private final PageText text;

    TaxWaiverPage(WaiverQueries waivers, FormCommands commands, PageText text) {
        this.waivers = waivers;
        this.commands = commands;
        this.text = text;
    }

    /** @param v version to wait for */
    @GetMapping
    String show(@RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("form", new WaiverForm(null, null));
        return page(v, model);
    }

    @PostMapping
    String waive(
            @Valid @ModelAttribute("form") WaiverForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        Optional<CommandResult> done = errors.hasErrors()
                ? Optional.empty()
                : commands.send(
                        new WaiveVatExemption(form.from(), Boolean.TRUE.equals(form.smallScale()), commands.origin()),
                        errors);
        return done.map(result -> {
                    redirect.addFlashAttribute("message", text.message("taxpreference.done.WAIVER"));
                    return "redirect:/desk/tax-waiver?v=" + result.version();
                })
                .orElseGet(() -> page(null, model));
    }

    private String page(@Nullable Long atLeast, Model model) {
        String taxpayer = commands.origin().actor().organisationId();
        FreshRead<WaiverView> read = FreshRead.of(() -> waivers.ofTaxpayer(taxpayer), WaiverView::version, atLeast);
        model.addAttribute("waiver", read.found().orElse(null));
        model.addAttribute("current", read.current());
        return PAGE;
    }
}
