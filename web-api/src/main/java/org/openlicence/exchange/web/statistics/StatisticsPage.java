package org.openlicence.exchange.web.statistics;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.statistics.StatisticsFilter.View;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Registered contracts in figures, and the same as a file. */
@Controller
class StatisticsPage {
    private final Statistics statistics;
    private final StatisticsWords words;
    private final StatisticsFile files;

    StatisticsPage(Statistics statistics, StatisticsWords words, StatisticsFile files) {
        this.statistics = statistics;
        this.words = words;
        this.files = files;
    }

    @GetMapping("/statistics")
    String show(
            @RequestParam(required = false) @Nullable StatisticsTable table,
            @RequestParam(required = false) @Nullable View view,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable ContractType type,
            @RequestParam(defaultValue = "false") boolean open,
            Model model) {
        model.addAttribute("shown", statistics.shown(new Statistics.Asked(table, view, from, to, knownOn, type, open)));
        model.addAttribute("words", words);
        model.addAttribute("tables", StatisticsTable.values());
        model.addAttribute("views", View.values());
        model.addAttribute("types", ContractType.values());
        return "statistics/figures";
    }

    @GetMapping("/statistics/file.{extension:csv|xlsx}")
    ResponseEntity<byte[]> file(
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable StatisticsTable table,
            @RequestParam(required = false) @Nullable View view,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable ContractType type,
            @RequestParam(defaultValue = "false") boolean open) {
        var shown = statistics.shown(new Statistics.Asked(table, view, from, to, knownOn, type, open));
        boolean csv = extension.equals("csv");
        String name = "technology-contracts-%s-%s.%s"
                .formatted(
                        shown.table().name().toLowerCase(java.util.Locale.ROOT),
                        shown.filter().to(),
                        extension);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(csv ? StatisticsFile.CSV : StatisticsFile.XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv ? files.csv(shown) : files.xlsx(shown));
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry statisticsEntry() {
            return new NavigationEntry("nav.statistics", "/statistics", Set.of(), 88);
        }
    }
}
