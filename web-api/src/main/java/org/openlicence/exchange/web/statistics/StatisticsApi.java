package org.openlicence.exchange.web.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.statistics.StatisticsFilter.View;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.registration.ContractType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for API clients. */
@RestController
@Tag(name = "statistics")
class StatisticsApi {
    private final Statistics statistics;

    StatisticsApi(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/api/v1/statistics")
    @Operation(
            summary = "Registered technology contracts in figures, amounts in fen",
            description =
                    "view PUBLISHED counts each act on its own day, so that a past period never changes; KNOWN counts it"
                            + " on the day its contract was registered, with the acts done by knownOn. No proof for any tax relief")
    Statistics.Shown figures(
            @RequestParam(required = false) @Nullable StatisticsTable table,
            @RequestParam(required = false) @Nullable View view,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable ContractType type,
            @RequestParam(defaultValue = "false") boolean open) {
        return statistics.shown(new Statistics.Asked(table, view, from, to, knownOn, type, open));
    }
}
