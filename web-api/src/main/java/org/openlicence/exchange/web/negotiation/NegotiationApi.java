package org.openlicence.exchange.web.negotiation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.negotiation.ContractTerms;
import org.openlicence.exchange.negotiation.NegotiationCommand.MakeOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.OpenNegotiation;
import org.openlicence.exchange.negotiation.NegotiationId;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.negotiationdesk.NegotiationQueries;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.listing.OfferForm;
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

/** Negotiations for API clients; the licence that forms is a licence like any other. */
@RestController
@RequestMapping("/api/v1/negotiations")
@Tag(name = "negotiations")
class NegotiationApi {
    private static final int SHOWN = 50;

    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final NegotiationQueries queries;
    private final Negotiations negotiations;
    private final ActorResolver actors;

    NegotiationApi(
            ExchangeCommands commands,
            FormCommands origins,
            NegotiationQueries queries,
            Negotiations negotiations,
            ActorResolver actors) {
        this.commands = commands;
        this.origins = origins;
        this.queries = queries;
        this.negotiations = negotiations;
        this.actors = actors;
    }

    /** @param message first words to the owners */
    record NegotiationOpening(
            @NotBlank @Size(max = 120) String patentId,
            @NotBlank @Size(max = 500) String product,
            @NotNull LocalDate startOn,
            @NotBlank @Pattern(regexp = "[1-9][0-9]{5}") String divisionCode,
            @Nullable @PositiveOrZero @Max(Money.MAX_FEN) Long expectedSalesFen,
            @Nullable @Size(max = 2000) String message) {}

    /** @param form only ORDINARY is ever accepted */
    record OfferBody(
            @NotNull LicenceForm form,
            @Valid @NotNull OfferForm offer,
            @Nullable @Size(max = 500) String fieldOfUse,
            @Min(0) @Max(365) int paymentDays,
            @Nullable @Size(max = 2000) String note) {}

    @PostMapping
    @Operation(summary = "Ask the owners of a patent for an ordinary licence on terms to be agreed")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> open(@Valid @RequestBody NegotiationOpening body, HttpServletRequest request) {
        var id = new NegotiationId(CreationId.of("neg_", request));
        var patent = BadInput.at("/patentId", () -> new PatentId(body.patentId()));
        var use = new IntendedUse(body.product(), body.startOn(), body.divisionCode(), body.expectedSalesFen());
        CommandResult result = commands.send(new OpenNegotiation(id, patent, use, body.message(), origins.origin()));
        return ETags.created("/api/v1/negotiations/" + id, result);
    }

    @GetMapping
    @Operation(summary = "Negotiations in which the organisation is taker or owner, last changed first")
    Page<NegotiationView> list(@RequestParam(required = false) @Nullable String after) {
        return queries.ofParty(actors.required().organisationId(), new PageRequest(SHOWN, after));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A negotiation with every version; atLeast waits a moment for that version of it")
    ResponseEntity<NegotiationView> show(
            @PathVariable NegotiationId id, @RequestParam(required = false) @Nullable Long atLeast) {
        NegotiationView view = negotiations.read(id, atLeast).required(id.value());
        return ETags.ok(view, view.version());
    }

    @PostMapping("/{id}/offers")
    @Operation(summary = "An offer, or the answer to one with other terms; never sole or exclusive")
    ResponseEntity<CommandResult> offer(
            @PathVariable NegotiationId id, @Valid @RequestBody OfferBody body, ExpectedVersion expected) {
        negotiations.read(id, expected.seen());
        var offer = BadInput.at("/offer", () -> body.offer().terms());
        var terms = new ContractTerms(body.form(), offer, body.fieldOfUse(), body.paymentDays());
        return ETags.changed(expected.send(commands, new MakeOffer(id, terms, body.note(), origins.origin())));
    }

    @PostMapping("/{id}/{act:" + NegotiationAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a negotiation",
            description = "acceptance and signature name a version by its contentHash; publicity is a public owner's")
    ResponseEntity<CommandResult> act(
            @PathVariable NegotiationId id,
            @PathVariable("act") String name,
            @Valid @RequestBody NegotiationActForm body,
            ExpectedVersion expected) {
        negotiations.read(id, expected.seen());
        NegotiationAct act = NegotiationAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }
}
