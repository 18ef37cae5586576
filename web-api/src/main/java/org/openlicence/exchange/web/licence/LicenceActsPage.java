package org.openlicence.exchange.web.licence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.PassingOn;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An end by agreement, a claim for fairness, and what the law does not give: passing on, paying later. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class LicenceActsPage {
    private final FormCommands commands;
    private final Licences licences;
    private final ActorResolver actors;
    private final RefusalSentences laws;
    private final PageText text;
    private final Clock clock;

    LicenceActsPage(
            FormCommands commands,
            Licences licences,
            ActorResolver actors,
            RefusalSentences laws,
            PageText text,
            Clock clock) {
        this.commands = commands;
        this.licences = licences;
        this.actors = actors;
        this.laws = laws;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping("/licences/{id}/acts")
    String show(@PathVariable LicenceId id, Model model) {
        model.addAttribute("form", LicenceActForm.EMPTY);
        return page(id, null, model);
    }

    @PostMapping("/licences/{id}/acts/{act:" + LicenceAct.ADDRESSES + "}")
    String act(
            @PathVariable LicenceId id,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") LicenceActForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        party(id);
        LicenceAct act = LicenceAct.at(name);
        for (String member : act.missing(form)) {
            if (!errors.hasFieldErrors(member)) {
                errors.rejectValue(member, "form.missing");
            }
        }
        if (errors.hasErrors()) {
            return page(id, act, model);
        }
        Optional<CommandResult> done = commands.send(act.command(id, form, commands.origin()), errors);
        Optional<Refusal> answer = act.answer(form);
        if (done.isPresent() && answer.isPresent()) {
            Refusal refusal = answer.get();
            errors.reject(refusal.code(), new Object[] {laws.law(refusal.legalBasis())}, laws.sentence(refusal));
        }
        if (errors.hasErrors() || done.isEmpty()) {
            return page(id, act, model);
        }
        redirect.addFlashAttribute("message", text.message("licence.act.done." + act.name()));
        return "redirect:/licences/" + id + "?v=" + done.get().version();
    }

    /** @param acted the act whose form has errors; its form stays open */
    private String page(LicenceId id, @Nullable LicenceAct acted, Model model) {
        LicenceView licence = party(id);
        String organisation = actors.required().organisationId();
        LocalDate today = Shanghai.dayOf(clock.instant());
        model.addAttribute("licence", licence);
        model.addAttribute("names", licences);
        model.addAttribute("laws", laws);
        model.addAttribute("acted", acted);
        model.addAttribute("kinds", PassingOn.values());
        model.addAttribute(
                "acts",
                Arrays.stream(LicenceAct.values())
                        .filter(act -> act == acted || act.offered(licence, organisation, today))
                        .toList());
        return "licence/acts";
    }

    private LicenceView party(LicenceId id) {
        FreshRead<LicenceView> read = licences.read(id.value(), null);
        return read.found()
                .filter(view -> view.visibleTo(actors.required().organisationId()))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    /** The same for API clients. */
    @RestController
    @Tag(name = "licences")
    static class Api {
        private final ExchangeCommands commands;
        private final FormCommands origins;
        private final Licences licences;

        Api(ExchangeCommands commands, FormCommands origins, Licences licences) {
            this.commands = commands;
            this.origins = origins;
            this.licences = licences;
        }

        @PostMapping("/api/v1/licences/{id}/{act:" + LicenceAct.ADDRESSES + "}")
        @Operation(
                summary = "One act of a party",
                description =
                        "termination proposes an end by agreement, agreement signs it, claim asks paid fees back after"
                                + " an invalidation, demand asks for the overdue sum of a negotiated contract, breach ends"
                                + " the licence when that stayed unanswered; passing and deferral are always refused")
        ResponseEntity<CommandResult> act(
                @PathVariable LicenceId id,
                @PathVariable("act") String name,
                @Valid @RequestBody LicenceActForm body,
                ExpectedVersion expected) {
            licences.read(id.value(), null);
            LicenceAct act = LicenceAct.at(name);
            List<String> missing = act.missing(body);
            if (!missing.isEmpty()) {
                throw BadInput.of("/" + missing.getFirst());
            }
            CommandResult done = expected.send(commands, act.command(id, body, origins.origin()));
            act.answer(body).ifPresent(refusal -> {
                throw new Refused(List.of(refusal));
            });
            return ETags.changed(done);
        }
    }
}
