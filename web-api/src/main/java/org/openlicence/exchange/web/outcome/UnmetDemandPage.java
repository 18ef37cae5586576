package org.openlicence.exchange.web.outcome;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.openlicence.exchange.query.marketplace.FacetNames;
import org.openlicence.exchange.query.outcome.UnmetDemand;
import org.openlicence.exchange.query.outcome.UnmetDemand.Group;
import org.openlicence.exchange.query.outcome.UnmetDemand.Unmet;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What was sought in vain and what nobody answered: a page for everybody, and the same as files. The words themselves, which
 * anybody can type, are shown to those who run the exchange.
 */
@Controller
@Tag(name = "statistics")
class UnmetDemandPage {
    private static final Set<Role> READ_WORDS = Set.of(Role.OPERATOR, Role.MARKET_OFFICE);

    private final UnmetDemand demand;
    private final ActorResolver actors;

    UnmetDemandPage(UnmetDemand demand, ActorResolver actors) {
        this.demand = demand;
        this.actors = actors;
    }

    @GetMapping("/statistics/unmet")
    String show(Model model) {
        model.addAttribute("unmet", demand.now());
        model.addAttribute("names", new Names());
        if (actors.current().stream().anyMatch(actor -> actor.roles().stream().anyMatch(READ_WORDS::contains))) {
            model.addAttribute("words", demand.words());
        }
        return "outcome/unmet";
    }

    @GetMapping("/api/v1/statistics/unmet")
    @ResponseBody
    @Operation(
            summary = "Searches that found nothing and demands nobody answered",
            description =
                    "By class of the IPC and province, and by section of the industries and province. The class is the one chosen"
                            + " or, where none was, that of the offers nearest to the words. Groups with fewer askers or demands"
                            + " than least are left out")
    Unmet figures() {
        return demand.now();
    }

    @GetMapping("/statistics/unmet.csv")
    ResponseEntity<byte[]> file() {
        Unmet unmet = demand.now();
        StringWriter lines = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(lines)) {
            writer.writeRecord("kind", "field", "region", "count");
            for (Group each : unmet.searches()) {
                writer.writeRecord("searches", each.field(), each.region(), Long.toString(each.count()));
            }
            for (Group each : unmet.demands()) {
                writer.writeRecord("demands", each.field(), each.region(), Long.toString(each.count()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                // the mark tells spreadsheets that this is UTF-8
                .body(("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Codes in words, as the page writes them. */
    public static final class Names {
        public String field(String symbol) {
            return said(FacetNames.field(symbol), symbol);
        }

        public String province(String code) {
            return said(FacetNames.province(code), code);
        }

        private static String said(FacetNames.Name name, String code) {
            String words = LocaleContextHolder.getLocale().getLanguage().equals("en") ? name.en() : name.zh();
            return words.equals(code) ? code : words + " (" + code + ")";
        }
    }
}
