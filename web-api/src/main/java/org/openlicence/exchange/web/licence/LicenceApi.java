package org.openlicence.exchange.web.licence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceCommand.WithdrawNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.licencedesk.Step;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Licences for API clients: taking one, giving a notice up, following it. */
@RestController
@RequestMapping("/api/v1/licences")
@Tag(name = "licences")
class LicenceApi {
    private static final int SHOWN = 50;

    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final LicenceQueries queries;
    private final Licences licences;
    private final Takers takers;
    private final ActorResolver actors;

    LicenceApi(
            ExchangeCommands commands,
            FormCommands origins,
            LicenceQueries queries,
            Licences licences,
            Takers takers,
            ActorResolver actors) {
        this.commands = commands;
        this.origins = origins;
        this.queries = queries;
        this.licences = licences;
        this.takers = takers;
        this.actors = actors;
    }

    record UseBody(
            @NotBlank @Size(max = 500) String product,
            @NotNull LocalDate startOn,
            @NotBlank @Pattern(regexp = "[1-9][0-9]{5}") String divisionCode,
            @Nullable @PositiveOrZero @Max(Money.MAX_FEN) Long expectedSalesFen) {
        IntendedUse use() {
            return new IntendedUse(product, startOn, divisionCode, expectedSalesFen);
        }
    }

    /** @param termsHash hash of the offer accepted */
    record NoticeBody(
            @NotBlank @Size(max = 120) String listingId,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String termsHash,
            @Valid @NotNull UseBody use) {}

    /** A licence with the steps of its tracker. */
    record LicenceAnswer(LicenceView licence, List<Step> steps) {}

    @PostMapping
    @Operation(summary = "Serve the written notice; the licence is in force once the sum due is received")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> take(@Valid @RequestBody NoticeBody body, HttpServletRequest request) {
        var id = new LicenceId(CreationId.of("lic_", request));
        var listing = BadInput.at("/listingId", () -> new ListingId(body.listingId()));
        CommandResult result = commands.send(
                new ServeNotice(id, listing, body.termsHash(), body.use().use(), origins.origin()));
        return ETags.created("/api/v1/licences/" + id, result);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "The taker gives the notice up before paying")
    ResponseEntity<CommandResult> withdraw(@PathVariable LicenceId id, ExpectedVersion expected) {
        takers.requireTaker(id);
        return ETags.changed(expected.send(commands, new WithdrawNotice(id, origins.origin())));
    }

    @GetMapping
    @Operation(summary = "Licences in which the organisation is taker or licensor, last changed first")
    Page<LicenceView> list(@RequestParam(required = false) @Nullable String after) {
        return queries.ofParty(actors.required().organisationId(), new PageRequest(SHOWN, after));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A licence and its steps; atLeast waits a moment for that version")
    ResponseEntity<LicenceAnswer> show(
            @PathVariable LicenceId id, @RequestParam(required = false) @Nullable Long atLeast) {
        LicenceView view = licences.read(id.value(), atLeast).required(id.value());
        return ETags.ok(new LicenceAnswer(view, queries.stepsOf(view)), view.version());
    }
}
