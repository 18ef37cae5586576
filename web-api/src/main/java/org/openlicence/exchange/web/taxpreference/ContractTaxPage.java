package org.openlicence.exchange.web.taxpreference;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.query.taxdesk.WaiverQueries;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.tax.Surcharges;
import org.openlicence.exchange.taxpreference.EvidenceKind;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.AttachEvidence;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.document.Uploads;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Contract;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a party may count on, and what it says it claimed, for each rule of its side of one contract. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class ContractTaxPage {
    private static final String PAGE = "taxpreference/contract";

    private final TaxSheets sheets;
    private final WaiverQueries waivers;
    private final TaxEvidence evidence;
    private final Uploads uploads;
    private final RefusalSentences sentences;
    private final FormCommands commands;
    private final PageText text;

    ContractTaxPage(
            TaxSheets sheets,
            WaiverQueries waivers,
            TaxEvidence evidence,
            Uploads uploads,
            RefusalSentences sentences,
            FormCommands commands,
            PageText text) {
        this.sheets = sheets;
        this.waivers = waivers;
        this.evidence = evidence;
        this.uploads = uploads;
        this.sentences = sentences;
        this.commands = commands;
        this.text = text;
    }

    /** @param rule code of the rule just acted on @param v version of its preference to wait for */
    @GetMapping("/registrations/{id}/tax")
    String show(
            @PathVariable RegistrationId id,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Long v,
            Model model) {
        Contract contract = sheets.contract(id);
        model.addAttribute("form", TaxForm.EMPTY);
        if (rule == null || v == null) {
            return page(contract, Optional.empty(), true, model);
        }
        FreshRead<TaxPreferenceView> read = sheets.read(contract, TaxSheets.rule(rule, contract.side()), v);
        return page(contract, read.found(), read.current(), model);
    }

    @PostMapping("/registrations/{id}/tax/{rule}/evaluation")
    String evaluate(
            @PathVariable RegistrationId id,
            @PathVariable("rule") String code,
            @Valid @ModelAttribute("form") TaxForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        Contract contract = sheets.contract(id);
        TaxRule rule = TaxSheets.rule(code, contract.side());
        Optional<CommandResult> done = Optional.empty();
        if (!errors.hasErrors()) {
            List<TaxInputRow> rows = form.inputs();
            var command = new EvaluatePreference(
                    contract.preference(rule),
                    id,
                    contract.side(),
                    rule,
                    TaxInputRow.declared(rows == null ? List.of() : rows),
                    commands.origin());
            done = commands.send(command, errors);
        }
        return done.map(result -> onward(id, rule, "EVALUATION", result, redirect))
                .orElseGet(() -> failed(contract, rule, model));
    }

    /** @param version of the preference the form was shown for */
    @PostMapping("/registrations/{id}/tax/{rule}/{act:" + TaxAct.ADDRESSES + "}")
    String act(
            @PathVariable RegistrationId id,
            @PathVariable("rule") String code,
            @PathVariable("act") String name,
            @Valid @ModelAttribute("form") TaxForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect,
            Model model) {
        Contract contract = sheets.contract(id);
        TaxRule rule = TaxSheets.rule(code, contract.side());
        TaxAct act = TaxAct.at(name);
        TaxPreferenceView view = sheets.read(contract, rule, null).required(code);
        Optional<CommandResult> done = Optional.empty();
        if (FormCommands.complete(act.missing(form), errors)) {
            var command = act.command(contract.preference(rule), form, commands.origin());
            done = commands.send(command, version == null ? view.version() : version, errors);
        }
        return done.map(result -> onward(id, rule, act.name(), result, redirect))
                .orElseGet(() -> failed(contract, rule, model));
    }

    /** Puts a file to what is kept for the tax body; what is wrong with it is said above the forms. */
    @PostMapping("/registrations/{id}/tax/{rule}/evidence")
    String keep(
            @PathVariable RegistrationId id,
            @PathVariable("rule") String code,
            @Valid @ModelAttribute("form") TaxForm form,
            BindingResult errors,
            @RequestParam EvidenceKind kind,
            @RequestParam(required = false) @Nullable MultipartFile upload,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        Contract contract = sheets.contract(id);
        TaxRule rule = TaxSheets.rule(code, contract.side());
        sheets.read(contract, rule, null).required(code);
        Optional<CommandResult> done = taken(upload, errors)
                .flatMap(hash -> commands.send(
                        new AttachEvidence(contract.preference(rule), kind, hash, commands.origin()), errors));
        return done.map(result -> onward(id, rule, "EVIDENCE", result, redirect))
                .orElseGet(() -> failed(contract, rule, model));
    }

    @GetMapping("/registrations/{id}/tax/{rule}/evidence/{hash:[0-9a-f]{64}}")
    void file(
            @PathVariable RegistrationId id,
            @PathVariable("rule") String code,
            @PathVariable String hash,
            HttpServletResponse response)
            throws IOException {
        Contract contract = sheets.contract(id);
        TaxRule rule = TaxSheets.rule(code, contract.side());
        evidence.send(sheets.read(contract, rule, null).required(code), hash, response);
    }

    private Optional<String> taken(@Nullable MultipartFile upload, BindingResult errors) throws IOException {
        if (upload == null || upload.isEmpty()) {
            errors.reject("taxpreference.evidence.missing", text.message("taxpreference.evidence.missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(uploads.take(upload).hash().value());
        } catch (Refused refused) {
            refused.refusals().forEach(one -> errors.reject(one.code(), sentences.sentence(one)));
            return Optional.empty();
        }
    }

    private String onward(
            RegistrationId id, TaxRule rule, String act, CommandResult done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", text.message("taxpreference.done." + act));
        return "redirect:/registrations/" + id + "/tax?rule=" + rule.code() + "&v=" + done.version();
    }

    private String failed(Contract contract, TaxRule rule, Model model) {
        model.addAttribute("failed", rule.code());
        return page(contract, Optional.empty(), true, model);
    }

    private String page(Contract contract, Optional<TaxPreferenceView> fresh, boolean current, Model model) {
        model.addAttribute("contract", contract.registration());
        model.addAttribute("side", contract.side());
        model.addAttribute("trade", sheets.trade(contract).orElse(null));
        model.addAttribute("sheets", sheets.sheets(contract, fresh));
        model.addAttribute("current", current);
        model.addAttribute("kinds", EvidenceKind.values());
        model.addAttribute(
                "waiver",
                waivers.ofTaxpayer(commands.origin().actor().organisationId()).orElse(null));
        model.addAttribute("places", Surcharges.Place.values());
        return PAGE;
    }
}
