package org.openlicence.exchange.web.royalty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
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

/** Royalty accounts for API clients. A licence with a running share opens its account by itself. */
@RestController
@RequestMapping("/api/v1/licences/{id}/royalties")
@Tag(name = "royalties")
class RoyaltyApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Royalties royalties;

    RoyaltyApi(ExchangeCommands commands, FormCommands origins, Royalties royalties) {
        this.commands = commands;
        this.origins = origins;
        this.royalties = royalties;
    }

    /**
     * @param baseFen net sales or profit of the period by the plan's definition, fen; a loss is negative
     * @param definitionConfirmed that it was reckoned by that definition
     */
    record RoyaltyBody(
            @Nullable @Min(-Money.MAX_FEN) @Max(Money.MAX_FEN)
            Long baseFen,

            @Nullable Boolean definitionConfirmed) {}

    @GetMapping
    @Operation(summary = "The royalty account of a licence; atLeast waits a moment for that version")
    ResponseEntity<RoyaltyView> show(
            @PathVariable LicenceId id, @RequestParam(required = false) @Nullable Long atLeast) {
        RoyaltyView view = royalties.ofLicence(id, atLeast).found().orElseThrow();
        return ETags.ok(view, view.version());
    }

    @PostMapping("/{period}/{act:" + RoyaltyAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a royalty period",
            description = "statement and correction are the taker's and need baseFen and definitionConfirmed;"
                    + " demand and termination are a licensor's")
    ResponseEntity<CommandResult> act(
            @PathVariable LicenceId id,
            @PathVariable int period,
            @PathVariable("act") String name,
            @Valid @RequestBody RoyaltyBody body,
            ExpectedVersion expected) {
        royalties.ofLicence(id, null);
        RoyaltyAct act = RoyaltyAct.at(name);
        Long baseFen = body.baseFen();
        if (act.stating() && baseFen == null) {
            throw BadInput.of("/baseFen");
        }
        boolean confirmed = Boolean.TRUE.equals(body.definitionConfirmed());
        return ETags.changed(expected.send(
                commands,
                act.command(RoyaltyId.of(id), period, baseFen == null ? 0 : baseFen, confirmed, origins.origin())));
    }
}
