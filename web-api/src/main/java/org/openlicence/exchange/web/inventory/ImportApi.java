package org.openlicence.exchange.web.inventory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.inventory.imports.ImportBatchId;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.ImportCommand.UndoImport;
import org.openlicence.exchange.inventory.imports.ImportRegister.Batch;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.inventory.imports.TypedRow;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports of the acting organisation for API clients; rows are objects of the columns of a file. */
@RestController
@RequestMapping("/api/v1/inventory-imports")
@Tag(name = "inventory")
class ImportApi {
    private final Imports imports;
    private final ExchangeCommands commands;
    private final FormCommands origins;

    ImportApi(Imports imports, ExchangeCommands commands, FormCommands origins) {
        this.imports = imports;
        this.commands = commands;
        this.origins = origins;
    }

    /** @param rows columns by their names, values as typed, e.g. {@code {"patentNumber": "ZL...", "trl": "6"}} */
    record FileBody(
            @NotBlank @Size(max = 200) String name,
            @NotEmpty @Size(max = 500) List<@NotNull Map<String, @Size(max = 2000) String>> rows) {}

    /** An import with the state of each row. */
    record ImportShown(Batch batch, List<Row> rows) {}

    @PostMapping
    @Operation(summary = "Lay rows down and have them checked; nothing is carried out before the confirmation")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ImportShown> preview(@Valid @RequestBody FileBody body) {
        List<TypedRow> rows = new ArrayList<>();
        body.rows().forEach(typed -> rows.add(new TypedRow(rows.size() + 1, row(typed), List.of())));
        ImportBatchId id = imports.preview(body.name(), rows);
        return ResponseEntity.created(java.net.URI.create("/api/v1/inventory-imports/" + id))
                .body(shown(id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An import and what became of each row")
    ImportShown show(@PathVariable ImportBatchId id) {
        return shown(id);
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Carry out the rows that can be carried out")
    ResponseEntity<CommandResult> confirm(@PathVariable ImportBatchId id) {
        return ETags.changed(commands.send(imports.confirmation(imports.batch(id), origins.origin())));
    }

    @PostMapping("/{id}/undoing")
    @Operation(summary = "Take a completed import back, row by row; rows whose listing was filed stay")
    ResponseEntity<CommandResult> undo(@PathVariable ImportBatchId id) {
        imports.batch(id);
        return ETags.changed(commands.send(new UndoImport(id, origins.origin())));
    }

    private ImportShown shown(ImportBatchId id) {
        return new ImportShown(imports.batch(id), imports.rows(id));
    }

    private static Map<ImportColumn, String> row(Map<String, String> typed) {
        Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
        typed.forEach((name, value) ->
                row.put(ImportColumn.headed(name).orElseThrow(() -> BadInput.of("/rows")), value == null ? "" : value));
        return row;
    }
}
