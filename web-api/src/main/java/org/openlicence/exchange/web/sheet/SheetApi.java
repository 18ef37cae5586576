package org.openlicence.exchange.web.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.sheetdesk.SheetQueries;
import org.openlicence.exchange.query.sheetdesk.SheetView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.sheet.SheetCommand;
import org.openlicence.exchange.sheet.SheetCommand.DescribeTechnology;
import org.openlicence.exchange.sheet.SheetCommand.ReviseDescription;
import org.openlicence.exchange.sheet.SheetCompleteness;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The technology sheet of one patent: everybody reads it, its owners write it. */
@RestController
@RequestMapping("/api/v1/sheets/{id}")
@Tag(name = "technology sheets")
class SheetApi {
    private final SheetQueries sheets;
    private final ExchangeCommands commands;
    private final FormCommands origins;

    SheetApi(SheetQueries sheets, ExchangeCommands commands, FormCommands origins) {
        this.sheets = sheets;
        this.commands = commands;
        this.origins = origins;
    }

    /** A sheet with how much of it is written. */
    record SheetAnswer(
            String patentId, SheetContent content, SheetCompleteness completeness, Instant describedAt, long version) {}

    @GetMapping
    @Operation(summary = "What the owners say of the technology; atLeast waits a moment for that version")
    ResponseEntity<SheetAnswer> show(
            @PathVariable PatentId id, @RequestParam(required = false) @Nullable Long atLeast) {
        SheetView view = FreshRead.of(() -> sheets.ofPatent(id), SheetView::version, atLeast)
                .required(id.value());
        SheetAnswer answer = new SheetAnswer(
                view.patentId(),
                view.content(),
                SheetCompleteness.of(view.content()),
                view.describedAt(),
                view.version());
        return ETags.ok(answer, view.version());
    }

    @PutMapping
    @Operation(
            summary = "Write the whole sheet; If-Match: * for the first, afterwards the version read",
            description =
                    "With * where a sheet stands already the request is refused (TSH-07), so that no co-owner's words are "
                            + "written over unread.")
    ResponseEntity<CommandResult> describe(
            @PathVariable PatentId id, @Valid @RequestBody SheetBody body, ExpectedVersion expected) {
        SheetCommand command = expected.value().isEmpty()
                ? new DescribeTechnology(id, body.content(), origins.origin())
                : new ReviseDescription(id, body.content(), origins.origin());
        return ETags.changed(expected.send(commands, command));
    }
}
