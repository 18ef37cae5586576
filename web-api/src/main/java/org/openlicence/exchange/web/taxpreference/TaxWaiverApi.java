package org.openlicence.exchange.web.taxpreference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.taxdesk.WaiverQueries;
import org.openlicence.exchange.query.taxdesk.WaiverView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.taxpreference.WaiverCommand.WaiveVatExemption;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The VAT exemption given up by the acting organisation, for API clients. */
@RestController
@RequestMapping("/api/v1/tax-waiver")
@Tag(name = "tax preferences")
class TaxWaiverApi {
    private final WaiverQueries waivers;
    private final ExchangeCommands commands;
    private final FormCommands origins;

    TaxWaiverApi(WaiverQueries waivers, ExchangeCommands commands, FormCommands origins) {
        this.waivers = waivers;
        this.commands = commands;
        this.origins = origins;
    }

    @GetMapping
    @Operation(summary = "What the organisation gave up; atLeast waits a moment for that version")
    ResponseEntity<WaiverView> show(@RequestParam(required = false) @Nullable Long atLeast) {
        String taxpayer = origins.origin().actor().organisationId();
        WaiverView view = FreshRead.of(() -> waivers.ofTaxpayer(taxpayer), WaiverView::version, atLeast)
                .required(taxpayer);
        return ETags.ok(view, view.version());
    }

    @PostMapping
    @Operation(
            summary = "Give the VAT exemption up from a day, for all contracts of the organisation",
            description = "It is barred for 36 months from that day, except for small-scale payers (VAT Law art. 27)")
    ResponseEntity<CommandResult> waive(@Valid @RequestBody WaiverForm body) {
        return ETags.changed(commands.send(
                new WaiveVatExemption(body.from(), Boolean.TRUE.equals(body.smallScale()), origins.origin())));
    }
}
