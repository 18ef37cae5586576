package org.openlicence.exchange.web.marketplace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Up to four patents side by side, as JSON. */
@RestController
@RequestMapping("/api/v1/marketplace")
@Tag(name = "marketplace")
class CompareApi {
    private final Comparisons comparisons;

    CompareApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * @param patents each with its offer and sheet
     * @param unknown numbers for which there is no patent
     * @param differing names of the facts in which they differ
     */
    record Compared(List<Comparison.Column> patents, List<String> unknown, List<String> differing) {}

    @GetMapping("/compare")
    @Operation(summary = "Up to four patents with offers and technology sheets, and in which facts they differ")
    Compared compare(
            @Parameter(description = "patent number or id; repeated, at most four") @RequestParam List<String> patent) {
        Comparison comparison = comparisons.of(patent);
        if (!comparison.left().isEmpty()) {
            throw BadInput.of("/patent");
        }
        return new Compared(
                comparison.columns(),
                comparison.unknown(),
                comparison.differences().stream().map(Comparison.Row::fact).toList());
    }
}
