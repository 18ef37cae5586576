package org.openlicence.exchange.web.spotcheck;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.creditrecord.ViolationRecordView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.spotcheckdesk.DrawView;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.spotcheck.DrawId;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.DrawSample;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
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

/** Spot checks and draws for API clients. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "spot checks")
@PreAuthorize("hasAnyRole('MARKET_OFFICE', 'INSPECTOR', 'REPRESENTATIVE')")
class SpotCheckApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final SpotChecks checks;
    private final ViolationRecords violations;

    SpotCheckApi(ExchangeCommands commands, FormCommands origins, SpotChecks checks, ViolationRecords violations) {
        this.commands = commands;
        this.origins = origins;
        this.checks = checks;
        this.violations = violations;
    }

    /** The population list of a draw, in its order. */
    record DrawnFrom(String drawId, List<String> officialNumbers) {}

    @GetMapping("/spot-checks")
    @Operation(summary = "The office's checks, those an inspector was drawn for, or those of one's own contracts")
    Page<SpotCheckView> list(@RequestParam(required = false) @Nullable String after) {
        return checks.list(after);
    }

    @GetMapping("/spot-checks/{id}")
    @Operation(summary = "A spot check; atLeast waits a moment for that version")
    ResponseEntity<SpotCheckView> show(
            @PathVariable SpotCheckId id, @RequestParam(required = false) @Nullable Long atLeast) {
        SpotCheckView view = checks.read(id, atLeast).found().orElseThrow();
        return ETags.ok(view, view.version());
    }

    @GetMapping("/violation-records")
    @Operation(summary = "Violations that may be queried today: those of the office's region, or one's own")
    @PreAuthorize("hasAnyRole('MARKET_OFFICE', 'REPRESENTATIVE')")
    Page<ViolationRecordView> violations(@RequestParam(required = false) @Nullable String after) {
        return violations.list(after);
    }

    @PostMapping("/spot-checks/{id}/{act:" + SpotCheckAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a spot check",
            description = "notice is the market office's, material the checked party's, examination, passing,"
                    + " rectification and violation are those of the inspector who was drawn")
    ResponseEntity<CommandResult> act(
            @PathVariable SpotCheckId id,
            @PathVariable("act") String name,
            @Valid @RequestBody SpotCheckForm body,
            ExpectedVersion expected) {
        checks.read(id, expected.seen());
        SpotCheckAct act = SpotCheckAct.at(name);
        return ETags.changed(expected.send(commands, act.command(id, body, checks.inspectors(), origins.origin())));
    }

    @PostMapping("/spot-draws")
    @Operation(summary = "Draw the sample of a month for the office's region, once")
    @PreAuthorize("hasRole('MARKET_OFFICE')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> draw(@Valid @RequestBody DrawForm body) {
        DrawSample command = checks.command(body, origins.origin());
        return ETags.created("/api/v1/spot-draws/" + command.drawId(), commands.send(command));
    }

    @GetMapping("/spot-draws/{id}")
    @Operation(summary = "A draw with its sample, and everything to repeat it with the population list")
    @PreAuthorize("hasRole('MARKET_OFFICE')")
    ResponseEntity<DrawView> drawn(@PathVariable DrawId id, @RequestParam(required = false) @Nullable Long atLeast) {
        DrawView view = checks.draw(id, atLeast);
        return ETags.ok(view, view.version());
    }

    @GetMapping("/spot-draws/{id}/population")
    @Operation(summary = "The official numbers a sample was drawn from, in their order")
    @PreAuthorize("hasRole('MARKET_OFFICE')")
    DrawnFrom population(@PathVariable DrawId id) {
        return new DrawnFrom(id.value(), checks.population(id).lines().toList());
    }
}
