package org.openlicence.exchange.web.recordal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.recordaldesk.RecordalView;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recordals for API clients. A licence opens its recordal by itself, so there is no creation here. */
@RestController
@RequestMapping("/api/v1/licences/{id}/recordal")
@Tag(name = "recordals")
class RecordalApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Recordals recordals;

    RecordalApi(ExchangeCommands commands, FormCommands origins, Recordals recordals) {
        this.commands = commands;
        this.origins = origins;
        this.recordals = recordals;
    }

    @GetMapping
    @Operation(summary = "The recordal of a licence; atLeast waits a moment for that version")
    ResponseEntity<RecordalView> show(
            @PathVariable LicenceId id, @RequestParam(required = false) @Nullable Long atLeast) {
        RecordalView view = recordals.ofLicence(id, atLeast).found().orElseThrow();
        return ETags.ok(view, view.version());
    }

    @PostMapping("/{act:" + RecordalAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a recordal",
            description =
                    "filing is either party's; confirmation, refusal, change and cancellation are the registrar's")
    ResponseEntity<CommandResult> act(
            @PathVariable LicenceId id,
            @PathVariable("act") String name,
            @Valid @RequestBody RecordalForm body,
            ExpectedVersion expected) {
        recordals.ofLicence(id, null);
        RecordalAct act = RecordalAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        var command = act.command(RecordalId.of(id), body, () -> recordals.packet(id), origins.origin());
        return ETags.changed(expected.send(commands, command));
    }
}
