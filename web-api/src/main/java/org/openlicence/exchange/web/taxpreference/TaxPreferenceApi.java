package org.openlicence.exchange.web.taxpreference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.taxpreference.EvidenceKind;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.AttachEvidence;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.document.Uploads;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Contract;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A party's own tax preferences for API clients. Every result is an estimate. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "tax preferences")
class TaxPreferenceApi {
    private static final String EVIDENCE = "/registrations/{id}/tax/{rule}/evidence";

    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final TaxSheets sheets;
    private final TaxEvidence evidence;
    private final Uploads uploads;

    TaxPreferenceApi(
            ExchangeCommands commands, FormCommands origins, TaxSheets sheets, TaxEvidence evidence, Uploads uploads) {
        this.commands = commands;
        this.origins = origins;
        this.sheets = sheets;
        this.evidence = evidence;
        this.uploads = uploads;
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

    /** What was taken in, and the version of the preference that names it. */
    record EvidenceTaken(String id, long version, String contentHash, long sizeBytes, String mediaType) {}

    @PostMapping(path = EVIDENCE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Keep a file for the tax body with a rule that was judged")
    ResponseEntity<EvidenceTaken> keep(
            @PathVariable RegistrationId id,
            @PathVariable String rule,
            @RequestParam EvidenceKind kind,
            @RequestParam MultipartFile file,
            ExpectedVersion expected)
            throws IOException {
        Contract contract = sheets.contract(id);
        TaxRule asked = TaxSheets.rule(rule, contract.side());
        sheets.read(contract, asked, expected.seen()).required(rule);
        StoredDocument taken = uploads.take(file);
        String hash = taken.hash().value();
        CommandResult done =
                expected.send(commands, new AttachEvidence(contract.preference(asked), kind, hash, origins.origin()));
        return ResponseEntity.created(URI.create("/api/v1/registrations/" + id + "/tax/" + rule + "/evidence/" + hash))
                .eTag(ETags.of(done.version()))
                .body(new EvidenceTaken(done.id(), done.version(), hash, taken.sizeBytes(), taken.mediaType()));
    }

    @GetMapping(EVIDENCE + "/{hash:[0-9a-f]{64}}")
    @Operation(summary = "The content of a file kept for the tax body")
    void file(
            @PathVariable RegistrationId id,
            @PathVariable String rule,
            @PathVariable String hash,
            HttpServletResponse response)
            throws IOException {
        Contract contract = sheets.contract(id);
        TaxRule asked = TaxSheets.rule(rule, contract.side());
        evidence.send(sheets.read(contract, asked, null).required(rule), hash, response);
    }

    @PostMapping("/registrations/{id}/tax/{rule}/{act:" + TaxAct.ADDRESSES + "}")
    @Operation(
            summary = "Record a claim, its correction, or that nothing more will be claimed",
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
}
