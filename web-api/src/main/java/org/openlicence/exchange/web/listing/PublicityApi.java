package org.openlicence.exchange.web.listing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The price of a public owner for API clients. */
@RestController
@RequestMapping("/api/v1/listings/{id}")
@Tag(name = "listings")
class PublicityApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;

    PublicityApi(ExchangeCommands commands, FormCommands origins) {
        this.commands = commands;
        this.origins = origins;
    }

    @PostMapping("/pricing-route")
    @Operation(summary = "A public owner says how it found its price, while the listing is a draft")
    ResponseEntity<CommandResult> route(
            @PathVariable ListingId id, @Valid @RequestBody RouteForm body, ExpectedVersion expected) {
        return ETags.changed(expected.send(
                commands, new ListingCommand.StatePricingRoute(id, body.route(), body.reference(), origins.origin())));
    }

    @PostMapping("/publicity")
    @Operation(summary = "Show the agreed price for the days of the province")
    ResponseEntity<CommandResult> post(
            @PathVariable ListingId id, @Valid @RequestBody NoticeForm body, ExpectedVersion expected) {
        return ETags.changed(
                expected.send(commands, new ListingCommand.PostPublicity(id, body.notice(), origins.origin())));
    }

    @PostMapping("/objections")
    @Operation(summary = "Anybody who is known here objects while the price is shown")
    ResponseEntity<CommandResult> object(
            @PathVariable ListingId id, @Valid @RequestBody ObjectionForm body, HttpServletRequest request) {
        String objectionId = CreationId.of("obj_", request);
        return ETags.changed(commands.send(
                new ListingCommand.RaiseObjection(id, objectionId, body.ground(), body.words(), origins.origin())));
    }

    @PostMapping("/objection-decision")
    @Operation(
            summary = "The owners dismiss an objection, so that the days left run on, or uphold it: the price is void")
    ResponseEntity<CommandResult> decide(
            @PathVariable ListingId id, @Valid @RequestBody DecisionForm body, ExpectedVersion expected) {
        return ETags.changed(expected.send(
                commands,
                new ListingCommand.DecideObjection(
                        id, body.objectionId(), body.upheld(), body.reason(), origins.origin())));
    }
}
