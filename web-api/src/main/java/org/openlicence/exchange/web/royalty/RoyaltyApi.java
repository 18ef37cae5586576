package org.openlicence.exchange.web.royalty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
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

/** Accounts for API clients. A licence with a running share or later instalments opens its account by itself. */
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
     * @param occurredOn day of the event an instalment falls due upon
     * @param costFen cost of an audit, fen
     * @param accepted whether the taker agrees with a finding
     */
    record RoyaltyBody(
            @Nullable @Min(-Money.MAX_FEN) @Max(Money.MAX_FEN)
            Long baseFen,

            @Nullable Boolean definitionConfirmed,
            @Nullable LocalDate occurredOn,
            @Nullable @PositiveOrZero @Max(Money.MAX_FEN) Long costFen,
            @Nullable Boolean accepted) {
        /** Where a member stands that an act needs and the body has not; absent when it has all. */
        @Nullable
        String lacks(RoyaltyAct act) {
            return act.members().stream()
                    .map(this::missing)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable String missing(String member) {
            return switch (member) {
                case "amount" -> baseFen == null ? "/baseFen" : null;
                case "occurredOn" -> occurredOn == null ? "/occurredOn" : null;
                case "cost" -> costFen == null ? "/costFen" : null;
                case "accepted" -> accepted == null ? "/accepted" : null;
                default -> throw new IllegalArgumentException(member);
            };
        }

        RoyaltyAct.Figures figures() {
            return new RoyaltyAct.Figures(
                    baseFen, Boolean.TRUE.equals(definitionConfirmed), occurredOn, costFen, accepted);
        }
    }

    @GetMapping
    @Operation(summary = "The account of a licence; atLeast waits a moment for that version")
    ResponseEntity<RoyaltyView> show(
            @PathVariable LicenceId id, @RequestParam(required = false) @Nullable Long atLeast) {
        RoyaltyView view = royalties.ofLicence(id, atLeast).found().orElseThrow();
        return ETags.ok(view, view.version());
    }

    @PostMapping("/{period}/{act:" + RoyaltyAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a royalty period, an instalment or a supplement",
            description = "statement and correction are the taker's and need baseFen and definitionConfirmed;"
                    + " demand, termination, waiver (of the penalty) and audit are a licensor's; event is either party's"
                    + " and needs occurredOn; finding is a licensor's and needs baseFen and costFen; answer is the"
                    + " taker's and needs accepted")
    ResponseEntity<CommandResult> act(
            @PathVariable LicenceId id,
            @PathVariable int period,
            @PathVariable("act") String name,
            @Valid @RequestBody RoyaltyBody body,
            ExpectedVersion expected) {
        royalties.ofLicence(id, null);
        RoyaltyAct act = RoyaltyAct.at(name);
        String lacking = body.lacks(act);
        if (lacking != null) {
            throw BadInput.of(lacking);
        }
        return ETags.changed(
                expected.send(commands, act.command(RoyaltyId.of(id), period, body.figures(), origins.origin())));
    }
}
