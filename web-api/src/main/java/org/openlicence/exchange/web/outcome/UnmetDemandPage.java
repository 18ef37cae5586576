package org.openlicence.exchange.web.outcome;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openlicence.exchange.query.outcome.UnmetDemand;
import org.openlicence.exchange.query.outcome.UnmetDemand.Group;
import org.openlicence.exchange.query.outcome.UnmetDemand.Unmet;
import org.openlicence.exchange.query.outcome.UnmetDemand.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was sought in vain and what nobody answered: a page for everybody, and the same as files. */
@Controller
@Tag(name = "statistics")
class UnmetDemandPage {
    private final UnmetDemand demand;

    UnmetDemandPage(UnmetDemand demand) {
        this.demand = demand;
    }

    @GetMapping("/statistics/unmet")
    String show(Model model) {
        model.addAttribute("unmet", demand.now());
        return "outcome/unmet";
    }

    @GetMapping("/api/v1/statistics/unmet")
    @ResponseBody
    @Operation(
            summary = "Searches that found nothing and demands nobody answered",
            description =
                    "By words, by class of the IPC and province, and by section of the industries and province. Groups with"
                            + " fewer askers or demands than least are left out")
    Unmet figures() {
        return demand.now();
    }

    @GetMapping("/statistics/unmet.csv")
    ResponseEntity<byte[]> file() {
        Unmet unmet = demand.now();
        StringWriter lines = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(lines)) {
            writer.writeRecord("kind", "words", "field", "region", "count");
            for (Words each : unmet.words()) {
                writer.writeRecord("words", harmless(each.words()), "", "", Long.toString(each.askers()));
            }
            for (Group each : unmet.searches()) {
                writer.writeRecord("searches", "", each.field(), each.region(), Long.toString(each.count()));
            }
            for (Group each : unmet.demands()) {
                writer.writeRecord("demands", "", each.field(), each.region(), Long.toString(each.count()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                // the mark tells spreadsheets that this is UTF-8
                .body(("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Words that a spreadsheet would take for a formula: anybody can type them. */
    private static String harmless(String words) {
        return "=+-@".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
