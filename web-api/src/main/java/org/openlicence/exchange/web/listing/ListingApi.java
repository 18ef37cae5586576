package org.openlicence.exchange.web.listing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Listings for API clients: drafting, consents, filing, announcing, withdrawing. */
@RestController
@RequestMapping("/api/v1/listings")
@Tag(name = "listings")
class ListingApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;

    ListingApi(ExchangeCommands commands, FormCommands origins) {
        this.commands = commands;
        this.origins = origins;
    }

    record DraftBody(
            @NotBlank @Size(max = 60) String patentNumber,
            @Valid @NotNull OfferForm offer) {}

    @PostMapping
    @Operation(summary = "An owner drafts a listing for its patent")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> draft(@Valid @RequestBody DraftBody body, HttpServletRequest request) {
        PatentId patent = PatentNumber.parse(body.patentNumber()).patentId();
        var id = new ListingId(CreationId.of("lst_", request));
        var terms = BadInput.at("/offer", () -> body.offer().terms());
        CommandResult result = commands.send(new DraftListing(id, patent, terms, origins.origin()));
        return ETags.created("/api/v1/listings/" + id, result);
    }

    @PutMapping("/{id}/terms")
    @Operation(summary = "Change the offer before filing; consents to the former offer are void")
    ResponseEntity<CommandResult> revise(
            @PathVariable ListingId id, @Valid @RequestBody OfferForm offer, ExpectedVersion expected) {
        var terms = BadInput.at("", offer::terms);
        return ETags.changed(expected.send(commands, new ReviseTerms(id, terms, origins.origin())));
    }

    @PostMapping("/{id}/{act:consents|consent|consent-refusal|filing|withdrawal|withdrawal-consent|abandonment"
            + "|fee-review-pass|fee-review-refusal|return|announcement|withdrawal-announcement}")
    @Operation(
            summary = "One act on a listing",
            description =
                    "consents, consent, consent-refusal, filing, withdrawal, withdrawal-consent and abandonment are the"
                            + " owners'; fee-review-pass, fee-review-refusal, return, announcement and withdrawal-announcement are"
                            + " the registrar's")
    ResponseEntity<CommandResult> act(
            @PathVariable ListingId id,
            @PathVariable("act") String name,
            @Valid @RequestBody ListingActForm body,
            ExpectedVersion expected) {
        ListingAct act = ListingAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            BadInput.at("/" + missing.getFirst(), () -> {
                throw new IllegalArgumentException("missing");
            });
        }
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }
}
