package org.openlicence.exchange.web.demand;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.AwardMode;
import org.openlicence.exchange.demand.CooperationMode;
import org.openlicence.exchange.demand.DemandCommand.DraftDemand;
import org.openlicence.exchange.demand.DemandCommand.ReviseDemand;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.IpOwnership;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.IndustryDivision;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.StaleVersion;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form a demand is written by: guided by the five elements, with what the marketplace offers already beside it. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class DemandDraftPage {
    private static final int PROBLEM = 2_000;

    private final FormCommands commands;
    private final Demands demands;
    private final LiveHelper helper;
    private final PageText text;

    DemandDraftPage(FormCommands commands, Demands demands, LiveHelper helper, PageText text) {
        this.commands = commands;
        this.demands = demands;
        this.helper = helper;
        this.text = text;
    }

    /** @param problem what a search left unanswered, to begin with */
    @GetMapping("/demands/new")
    String create(@RequestParam(required = false) @Nullable String problem, Model model) {
        String begun = problem == null || problem.length() <= PROBLEM ? problem : problem.substring(0, PROBLEM);
        DemandDraftForm form = DemandDraftForm.empty(begun);
        model.addAttribute("form", form);
        return page(form, null, UUID.randomUUID().toString(), model);
    }

    /** @param id and @param version of the draft the form is shown for */
    public record Draft(String id, long version) {
        static Draft of(DemandView view) {
            return new Draft(view.demandId(), view.version());
        }
    }

    @GetMapping("/demands/{id}/edit")
    String edit(@PathVariable DemandId id, Model model) {
        DemandView view = demands.own(id);
        DemandDraftForm form = DemandDraftForm.of(
                view,
                demands.words(view, view.facts().sealedHash()),
                demands.words(view, view.facts().contactHash()));
        model.addAttribute("form", form);
        return page(form, Draft.of(view), "", model);
    }

    /**
     * @param token random, made when the form was shown, so that a double click makes one demand
     * @param stay whether the writer goes on in the form after it was saved
     */
    @PostMapping("/demands")
    String draft(
            @Valid @ModelAttribute("form") DemandDraftForm form,
            BindingResult errors,
            @RequestParam String token,
            @RequestParam(defaultValue = "false") boolean stay,
            RedirectAttributes redirect,
            Model model) {
        if (!FormCommands.complete(form.unreadable(), errors)) {
            return page(form, null, token, model);
        }
        Origin origin = commands.origin();
        var id = new DemandId(CreationId.of("dem_", origin.actor().organisationId(), token));
        Optional<CommandResult> done = commands.send(new DraftDemand(id, form.content(), origin), errors);
        if (done.isEmpty()) {
            return page(form, null, token, model);
        }
        if (stay) {
            model.addAttribute("saved", true);
            return page(form, new Draft(id.value(), done.get().version()), "", model);
        }
        redirect.addFlashAttribute("message", text.message("demand.drafted"));
        return "redirect:/demands/" + id + "?v=" + done.get().version();
    }

    /**
     * @param version of the demand the form was shown for
     * @param stay whether the writer goes on in the form after it was saved
     * @param live set when the form saves itself while one writes; the answer is what stands beside its button
     */
    @PostMapping("/demands/{id}/edit")
    String revise(
            @PathVariable DemandId id,
            @Valid @ModelAttribute("form") DemandDraftForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(defaultValue = "false") boolean stay,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            RedirectAttributes redirect,
            Model model) {
        DemandView view = demands.own(id);
        long shown = version == null ? view.version() : version;
        Draft draft = new Draft(id.value(), shown);
        boolean readable = FormCommands.complete(form.unreadable(), errors);
        if (stay || live != null) {
            Optional<CommandResult> done = Optional.empty();
            try {
                if (readable) {
                    done = commands.send(new ReviseDemand(id, form.content(), commands.origin()), shown, errors);
                }
            } catch (StaleVersion changed) {
                // An error page is not put in place while one writes: it would go on saying that all is saved.
                if (live == null) {
                    throw changed;
                }
                model.addAttribute("changedElsewhere", true);
            }
            model.addAttribute("saved", done.isPresent());
            Draft now =
                    done.map(result -> new Draft(id.value(), result.version())).orElse(draft);
            String whole = page(form, now, "", model);
            return live == null ? whole : "demand/saved :: saved";
        }
        if (!readable) {
            return page(form, draft, "", model);
        }
        return commands.done(
                        new ReviseDemand(id, form.content(), commands.origin()),
                        shown,
                        errors,
                        redirect,
                        "demand.drafted",
                        "/demands/" + id)
                .orElseGet(() -> page(form, draft, "", model));
    }

    /**
     * What the marketplace offers for what was written so far, and what is missing. Changes nothing; the text comes in the
     * body because it is too long for an address.
     *
     * @param demandId the draft that is being changed; absent for a new one
     * @param version of the draft the form was shown for
     */
    @PostMapping("/demands/helper")
    String helper(
            @ModelAttribute("form") DemandDraftForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable DemandId demandId,
            @RequestParam(required = false) @Nullable Long version,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Model model) {
        DemandView view = demandId == null ? null : demands.own(demandId);
        if (live == null) {
            Draft draft = view == null ? null : new Draft(view.demandId(), version == null ? view.version() : version);
            return page(form, draft, token == null ? UUID.randomUUID().toString() : token, model);
        }
        model.addAttribute("help", help(form));
        return "demand/helper :: helper";
    }

    private String page(DemandDraftForm form, @Nullable Draft draft, String token, Model model) {
        model.addAttribute("editing", draft);
        model.addAttribute("token", token);
        model.addAttribute("help", help(form));
        model.addAttribute("types", DemandType.values());
        model.addAttribute("ownerships", IpOwnership.values());
        model.addAttribute("modes", CooperationMode.values());
        model.addAttribute("awards", AwardMode.values());
        model.addAttribute("sections", DemandWords.SECTIONS);
        model.addAttribute(
                "industries",
                IndustryDivision.all().stream().map(IndustryDivision::code).toList());
        model.addAttribute("provinces", DemandWords.provinces());
        return "demand/form";
    }

    private LiveHelper.Help help(DemandDraftForm form) {
        return helper.help(form.type() == null ? DemandType.TECHNOLOGY : form.type(), form.words());
    }
}
