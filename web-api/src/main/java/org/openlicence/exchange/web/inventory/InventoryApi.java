package org.openlicence.exchange.web.inventory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand.AnswerPush;
import org.openlicence.exchange.inventory.InventoryCommand.PushToEnterprises;
import org.openlicence.exchange.inventory.InventoryCommand.RecordInventory;
import org.openlicence.exchange.inventory.InventoryCommand.ReviseInventory;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.query.inventorydesk.InventoryQueries;
import org.openlicence.exchange.query.inventorydesk.InventoryView;
import org.openlicence.exchange.query.inventorydesk.PortfolioFilter;
import org.openlicence.exchange.query.inventorydesk.PortfolioQueries;
import org.openlicence.exchange.query.inventorydesk.PortfolioRow;
import org.openlicence.exchange.query.inventorydesk.PushedPatent;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The acting organisation's inventory, and what was pushed to it, for API clients. */
@RestController
@RequestMapping("/api/v1/inventory")
@Tag(name = "inventory")
class InventoryApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Portfolios own;
    private final InventoryQueries inventories;
    private final PortfolioQueries portfolio;
    private final Clock clock;

    InventoryApi(
            ExchangeCommands commands,
            FormCommands origins,
            Portfolios own,
            InventoryQueries inventories,
            PortfolioQueries portfolio,
            Clock clock) {
        this.commands = commands;
        this.origins = origins;
        this.own = own;
        this.inventories = inventories;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    record RecordBody(
            @NotBlank @Size(max = 60) String patentNumber,
            @Valid @NotNull InventoryForm inventory) {}

    record PushBody(
            @NotEmpty @Size(max = 200) List<@NotBlank @Pattern(regexp = "org_.{1,100}") String> enterpriseIds) {}

    @GetMapping
    @Operation(summary = "The organisation's patents with inventory and listing, by number")
    Page<PortfolioRow> list(
            @RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String after) {
        return portfolio.of(
                own.organisation(), PortfolioFilter.ALL, Shanghai.dayOf(clock.instant()), new PageRequest(size, after));
    }

    @PostMapping
    @Operation(
            summary = "Enter a patent of the organisation into its inventory; amounts in yuan, score with one decimal")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> record(@Valid @RequestBody RecordBody body) {
        PatentId patent = PatentNumber.parse(body.patentNumber()).patentId();
        var entry = BadInput.at("/inventory", () -> body.inventory().entry());
        CommandResult result = commands.send(new RecordInventory(patent, entry, null, origins.origin()));
        return ETags.created("/api/v1/inventory/" + result.id(), result);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One record of the organisation; atLeast waits a moment for that version")
    ResponseEntity<InventoryView> show(
            @PathVariable InventoryId id, @RequestParam(required = false) @Nullable Long atLeast) {
        InventoryView view = read(id, atLeast);
        if (!view.ownerId().equals(own.organisation())) {
            throw new NotFound(id.value());
        }
        return ETags.ok(view, view.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Revise a record; it is then reviewed anew")
    ResponseEntity<CommandResult> revise(
            @PathVariable InventoryId id, @Valid @RequestBody InventoryForm body, ExpectedVersion expected) {
        var entry = BadInput.at("", body::entry);
        return ETags.changed(expected.send(commands, new ReviseInventory(id, entry, origins.origin())));
    }

    @PostMapping("/{id}/{act:" + InventoryAct.ADDRESSES + "}")
    @Operation(summary = "One step: review, college-approval, university-approval, return, withdrawal")
    ResponseEntity<CommandResult> act(
            @PathVariable InventoryId id,
            @PathVariable("act") String name,
            @Valid @RequestBody StepForm body,
            ExpectedVersion expected) {
        InventoryAct act = InventoryAct.at(name);
        if (act.reasoned() && body.reason() == null) {
            throw BadInput.of("/reason");
        }
        return ETags.changed(expected.send(commands, act.command(id, body.reason(), origins.origin())));
    }

    @PostMapping("/{id}/push")
    @Operation(summary = "Show a pooled record to enterprises")
    ResponseEntity<CommandResult> push(
            @PathVariable InventoryId id, @Valid @RequestBody PushBody body, ExpectedVersion expected) {
        return ETags.changed(
                expected.send(commands, new PushToEnterprises(id, body.enterpriseIds(), origins.origin())));
    }

    @GetMapping("/pushes")
    @Operation(summary = "What was pushed to the organisation, last changed first")
    Page<PushedPatent> pushes(
            @RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String after) {
        Page<InventoryView> page = inventories.pushedTo(own.organisation(), new PageRequest(size, after));
        List<PushedPatent> pushed = page.items().stream()
                .flatMap(view -> PushedPatent.of(view, own.organisation()).stream())
                .toList();
        return new Page<>(pushed, page.next());
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "The organisation's answer to a push")
    ResponseEntity<CommandResult> answer(@PathVariable InventoryId id, @Valid @RequestBody AnswerForm body) {
        return ETags.changed(commands.send(new AnswerPush(id, body.answer(), origins.origin())));
    }

    private InventoryView read(InventoryId id, @Nullable Long atLeast) {
        return FreshRead.of(() -> inventories.byId(id.value()), InventoryView::version, atLeast)
                .found()
                .orElseThrow(() -> new NotFound(id.value()));
    }
}
