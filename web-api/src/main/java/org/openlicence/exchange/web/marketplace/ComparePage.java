package org.openlicence.exchange.web.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Up to four patents side by side. The address holds which, so it can be kept and sent on; nothing is remembered. */
@Controller
class ComparePage {
    private final Comparisons comparisons;
    private final PublicHeads heads;
    private final PageText text;

    ComparePage(Comparisons comparisons, PublicHeads heads, PageText text) {
        this.comparisons = comparisons;
        this.heads = heads;
        this.text = text;
    }

    /** @param only {@code differences} to leave out what is the same; anything else shows all */
    @GetMapping("/compare")
    String show(
            @RequestParam(required = false) @Nullable List<String> patent,
            @RequestParam(required = false) @Nullable String only,
            Model model) {
        Comparison comparison = comparisons.of(patent == null ? List.of() : patent);
        boolean differences = "differences".equals(only) && comparison.enough();
        List<String> numbers =
                comparison.columns().stream().map(Comparison.Column::number).toList();
        model.addAttribute("comparison", comparison);
        model.addAttribute("differences", differences);
        model.addAttribute("numbers", numbers);
        model.addAttribute("rows", differences ? comparison.differences() : comparison.rows());
        model.addAttribute("pageHead", heads.of(text.message("compare.title"), null, "/compare", false));
        return "marketplace/compare";
    }
}
