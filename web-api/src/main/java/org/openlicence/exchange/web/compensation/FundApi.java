package org.openlicence.exchange.web.compensation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.FundCommand.OpenFund;
import org.openlicence.exchange.compensation.FundCommand.RecordContribution;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.query.compensationdesk.ClaimView;
import org.openlicence.exchange.query.compensationdesk.EntryView;
import org.openlicence.exchange.query.compensationdesk.FundQueries;
import org.openlicence.exchange.query.compensationdesk.FundView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Funds for the API clients of their keeper. A claim is filed when a licensor calls a guarantee, so none is created here. */
@RestController
@PreAuthorize("hasRole('FUND_KEEPER')")
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class FundApi {
    private static final String ONE_CLAIM = "/{id}/claims/{claim:[0-9A-Za-z_.-]{1,120}}";

    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Funds funds;
    private final FundQueries queries;

    FundApi(ExchangeCommands commands, FormCommands origins, Funds funds, FundQueries queries) {
        this.commands = commands;
        this.origins = origins;
        this.funds = funds;
        this.queries = queries;
    }

    record FundOpening(
            @NotBlank @Pattern(regexp = "fnd_[0-9a-z-]{1,40}")
            String fundId,

            @NotBlank @Size(max = 100) String name,
            @NotBlank @Pattern(regexp = "CN|[0-9]{6}") String region) {}

    @GetMapping
    @Operation(summary = "Every fund, by its id")
    List<FundView> list() {
        return queries.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a fund; region is CN or a division code whose policy figures count")
    ResponseEntity<CommandResult> open(@Valid @RequestBody FundOpening body) {
        FundId id = new FundId(body.fundId());
        return ETags.created(
                "/api/v1/funds/" + id, commands.send(new OpenFund(id, body.name(), body.region(), origins.origin())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A fund with its balances; atLeast waits a moment for that version")
    ResponseEntity<FundView> show(@PathVariable FundId id, @RequestParam(required = false) @Nullable Long atLeast) {
        FundView view = funds.fund(id, atLeast).found().orElseThrow();
        return ETags.ok(view, view.version());
    }

    @GetMapping("/{id}/entries")
    @Operation(summary = "Lines of a fund's account, the latest first")
    Page<EntryView> entries(
            @PathVariable FundId id,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String after) {
        funds.fund(id, null);
        return queries.entriesOf(id.value(), new PageRequest(size, after));
    }

    @PostMapping("/{id}/contributions")
    @Operation(summary = "Book money paid in: bankReference, contributor, amount in yuan, on")
    ResponseEntity<CommandResult> contribute(
            @PathVariable FundId id, @Valid @RequestBody FundForm form, ExpectedVersion expected) {
        funds.fund(id, expected.seen());
        needed(FundAct.missing(List.of("bankReference", "contributor", "amount", "on"), form), "/");
        return ETags.changed(expected.send(commands, contribution(id, form)));
    }

    @GetMapping("/{id}/claims")
    @Operation(summary = "Claims on a fund; open=true gives only those that wait for a decision, the oldest first")
    Page<ClaimView> claims(
            @PathVariable FundId id,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String after) {
        funds.fund(id, null);
        return queries.claimsOn(id.value(), open, new PageRequest(size, after));
    }

    @GetMapping(ONE_CLAIM)
    @Operation(summary = "One claim with every figure of its formula")
    ResponseEntity<ClaimView> claim(@PathVariable FundId id, @PathVariable String claim) {
        ClaimView view = funds.claim(id, claim, null);
        return ETags.ok(view, funds.fund(id, null).found().orElseThrow().version());
    }

    @PostMapping(ONE_CLAIM + "/{act:" + FundAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a claim",
            description =
                    "settlement and share need bankReference, rejection a reason, recovery bankReference, amount, on;"
                            + " If-Match is the version of the fund")
    ResponseEntity<CommandResult> act(
            @PathVariable FundId id,
            @PathVariable String claim,
            @PathVariable("act") String name,
            @Valid @RequestBody FundForm body,
            ExpectedVersion expected) {
        funds.claim(id, claim, null);
        FundAct act = FundAct.at(name);
        needed(act.missing(body), "/");
        return ETags.changed(expected.send(commands, act.command(id, claim, body, origins.origin())));
    }

    @SuppressWarnings("NullAway") // the needed members are there
    private RecordContribution contribution(FundId id, FundForm form) {
        return new RecordContribution(
                id, form.bankReference(), form.contributor(), form.money(), form.on(), origins.origin());
    }

    private static void needed(List<String> missing, String pointer) {
        if (!missing.isEmpty()) {
            throw BadInput.of(pointer + missing.getFirst());
        }
    }
}
