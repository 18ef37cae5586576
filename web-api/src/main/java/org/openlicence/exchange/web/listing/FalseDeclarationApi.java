package org.openlicence.exchange.web.listing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.creditrecord.CreditRecordQueries;
import org.openlicence.exchange.query.creditrecord.CreditRecordView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Untrue declarations and the records they leave, for API clients. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "listings")
class FalseDeclarationApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final CreditRecordQueries records;
    private final ActorResolver actors;
    private final Clock clock;

    FalseDeclarationApi(
            ExchangeCommands commands,
            FormCommands origins,
            CreditRecordQueries records,
            ActorResolver actors,
            Clock clock) {
        this.commands = commands;
        this.origins = origins;
        this.records = records;
        this.actors = actors;
        this.clock = clock;
    }

    @PostMapping("/listings/{id}/false-declaration")
    @Operation(summary = "The registrar finds a declaration untrue: it is shut, and the case passed on")
    ResponseEntity<CommandResult> find(
            @PathVariable ListingId id, @Valid @RequestBody FalseDeclarationForm body, ExpectedVersion expected) {
        return ETags.changed(expected.send(commands, body.command(id, origins.origin())));
    }

    @PostMapping("/listings/{id}/default-end")
    @Operation(summary = "The default over an untrue declaration ended; its record is shown for some years more")
    ResponseEntity<CommandResult> end(
            @PathVariable ListingId id, @Valid @RequestBody DefaultEndForm body, ExpectedVersion expected) {
        return ETags.changed(
                expected.send(commands, new ListingCommand.EndDefault(id, body.endedOn(), origins.origin())));
    }

    @GetMapping("/credit-records")
    @Operation(summary = "Defaults that may be queried today: all for the registrar, its own for an organisation")
    Page<CreditRecordView> list(@RequestParam(required = false) @Nullable String after) {
        Actor actor = actors.required();
        LocalDate today = Shanghai.dayOf(clock.instant());
        PageRequest request = new PageRequest(50, after);
        return actor.roles().contains(Role.REGISTRAR)
                ? records.on(today, request)
                : records.of(actor.organisationId(), today, request);
    }
}
