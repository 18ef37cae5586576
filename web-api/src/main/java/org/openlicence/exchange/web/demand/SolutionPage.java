package org.openlicence.exchange.web.demand;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.SolutionAnswer;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.demand.DemandSheet.SolutionShown;
import org.openlicence.exchange.web.problem.NotFound;
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

/** The one-page answer to a demand, with a listing of the solver attached in one click. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class SolutionPage {
    private static final int LISTINGS = 50;

    private final FormCommands commands;
    private final Demands demands;
    private final ListingQueries listings;
    private final PageText text;

    SolutionPage(FormCommands commands, Demands demands, ListingQueries listings, PageText text) {
        this.commands = commands;
        this.demands = demands;
        this.listings = listings;
        this.text = text;
    }

    @GetMapping("/demands/{id}/solutions/new")
    String create(@PathVariable DemandId id, Model model) {
        model.addAttribute("form", SolutionForm.empty());
        return page(id, UUID.randomUUID().toString(), model);
    }

    /** @param token random, made when the form was shown, so that a double click answers once */
    @PostMapping("/demands/{id}/solutions")
    String submit(
            @PathVariable DemandId id,
            @Valid @ModelAttribute("form") SolutionForm form,
            BindingResult errors,
            @RequestParam String token,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return page(id, token, model);
        }
        demands.read(id, null);
        Origin origin = commands.origin();
        String solution = CreationId.of("sol_", origin.actor().organisationId(), token);
        Optional<CommandResult> done = commands.send(form.command(id, solution, origin), errors);
        if (done.isEmpty()) {
            return page(id, token, model);
        }
        redirect.addFlashAttribute("message", text.message("demand.solved"));
        return "redirect:/demands/" + id + "?v=" + done.get().version();
    }

    @GetMapping("/demands/{id}/solutions/{solution:sol_[0-9A-Za-z_]+}")
    String edit(@PathVariable DemandId id, @PathVariable String solution, Model model) {
        SolutionShown known = own(id, solution);
        SolutionAnswer answer = known.answer();
        model.addAttribute("form", answer == null ? SolutionForm.empty() : SolutionForm.of(known.solution(), answer));
        model.addAttribute("replacing", solution);
        return page(id, "", model);
    }

    /** A later version takes the place of the earlier one. */
    @PostMapping("/demands/{id}/solutions/{solution:sol_[0-9A-Za-z_]+}")
    String replace(
            @PathVariable DemandId id,
            @PathVariable String solution,
            @Valid @ModelAttribute("form") SolutionForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        own(id, solution);
        model.addAttribute("replacing", solution);
        if (errors.hasErrors()) {
            return page(id, "", model);
        }
        Optional<CommandResult> done = commands.send(form.command(id, solution, commands.origin()), errors);
        if (done.isEmpty()) {
            return page(id, "", model);
        }
        redirect.addFlashAttribute("message", text.message("demand.solved"));
        return "redirect:/demands/" + id + "?v=" + done.get().version();
    }

    /** The reader's own solution. @throws NotFound when there is none such */
    private SolutionShown own(DemandId id, String solution) {
        String solver = commands.origin().actor().organisationId();
        DemandView view = demands.read(id, null).found().orElseThrow();
        return demands.sheet(view).solutions().stream()
                .filter(shown -> shown.solution().solutionId().equals(solution))
                .filter(shown -> shown.solution().solverId().equals(solver))
                .findFirst()
                .orElseThrow(() -> new NotFound(solution));
    }

    private String page(DemandId id, String token, Model model) {
        DemandView view = demands.read(id, null).found().orElseThrow();
        model.addAttribute("demand", demands.sheet(view));
        model.addAttribute("token", token);
        model.addAttribute("listings", own());
        return "demand/solution";
    }

    private List<ListingView> own() {
        return listings
                .ofOwner(commands.origin().actor().organisationId(), PageRequest.first(LISTINGS))
                .items()
                .stream()
                .filter(listing -> listing.status().openToTakers())
                .toList();
    }
}
