package org.openlicence.exchange.web.taxpreference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceQueries;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Contract;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tax preferences for API clients: a party's own, and what was claimed for a tax body. Every result is an estimate. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "tax preferences")
class TaxPreferenceApi {
    private static final int SHOWN = 50;

    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final TaxSheets sheets;
    private final TaxPreferenceQueries preferences;

    TaxPreferenceApi(
            ExchangeCommands commands, FormCommands origins, TaxSheets sheets, TaxPreferenceQueries preferences) {
        this.commands = commands;
        this.origins = origins;
        this.sheets = sheets;
        this.preferences = preferences;
    }

    /** @param value whole fen, a day, true or false, a count, percent, or a place */
    record TaxInputValue(
            @NotNull TaxInput name,
            @NotBlank @Size(max = 40) String value) {}

    record TaxInputs(
            @NotNull @Valid @Size(min = 1, max = 40) List<@NotNull TaxInputValue> inputs) {}

    @GetMapping("/registrations/{id}/tax")
    @Operation(summary = "What the organisation may count on from a contract of its own, rule by rule")
    List<TaxPreferenceView> list(@PathVariable RegistrationId id) {
        return sheets.views(sheets.contract(id));
    }

    @GetMapping("/registrations/{id}/tax/{rule}")
    @Operation(summary = "One rule; atLeast waits a moment for that version")
    ResponseEntity<TaxPreferenceView> show(
            @PathVariable RegistrationId id,
            @PathVariable String rule,
            @RequestParam(required = false) @Nullable Long atLeast) {
        Contract contract = sheets.contract(id);
        TaxPreferenceView view = sheets.read(contract, TaxSheets.rule(rule, contract.side()), atLeast)
                .required(rule);
        return ETags.ok(view, view.version());
    }

    @PostMapping("/registrations/{id}/tax/{rule}/evaluation")
    @Operation(
            summary = "Judge a rule with what the organisation says of itself; the contract is read from the register")
    ResponseEntity<CommandResult> evaluate(
            @PathVariable RegistrationId id, @PathVariable String rule, @Valid @RequestBody TaxInputs body) {
        Contract contract = sheets.contract(id);
        TaxRule asked = TaxSheets.rule(rule, contract.side());
        List<DeclaredInput> inputs = body.inputs().stream()
                .map(input -> new DeclaredInput(input.name().name(), input.value()))
                .toList();
        return ETags.changed(commands.send(new EvaluatePreference(
                contract.preference(asked), id, contract.side(), asked, inputs, origins.origin())));
    }

    @PostMapping("/registrations/{id}/tax/{rule}/{act:" + TaxAct.ADDRESSES + "}")
    @Operation(
            summary = "Record a claim, its correction, or that the VAT exemption is given up",
            description =
                    "A claim names its period and amount: of R-VAT-TECH the sales with VAT, else the relief itself")
    ResponseEntity<CommandResult> act(
            @PathVariable RegistrationId id,
            @PathVariable String rule,
            @PathVariable("act") String name,
            @Valid @RequestBody TaxForm body,
            ExpectedVersion expected) {
        Contract contract = sheets.contract(id);
        TaxRule asked = TaxSheets.rule(rule, contract.side());
        TaxAct act = TaxAct.at(name);
        sheets.read(contract, asked, null).required(rule);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(contract.preference(asked), body, origins.origin())));
    }

    @GetMapping("/tax-claims")
    @PreAuthorize("hasRole('TAX_BODY')")
    @Operation(summary = "What was claimed on registered contracts, last changed first; for a tax body")
    Page<TaxPreferenceView> claims(@RequestParam(required = false) @Nullable String after) {
        return preferences.claimed(new PageRequest(SHOWN, after));
    }
}
