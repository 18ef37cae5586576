package org.openlicence.exchange.web.taxpreference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.tax.Surcharges;
import org.openlicence.exchange.taxpreference.TaxTool;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Three taxes that hang on figures only the reader knows, reckoned and forgotten. The figures come in the body of the request
 * and not in its address, since a reader's income has no place in a history or a log.
 */
@Controller
@RequestMapping("/tax-check")
class TaxCheckPage {
    private final TaxTools tools;
    private final RefusalSentences sentences;

    TaxCheckPage(TaxTools tools, RefusalSentences sentences) {
        this.tools = tools;
        this.sentences = sentences;
    }

    /** Also where somebody comes back to an answer that was forgotten. */
    @GetMapping({"", "/{tool}"})
    String show(@PathVariable(name = "tool", required = false) @Nullable String code, Model model) {
        if (code != null) {
            tool(code);
        }
        return page(null, Map.of(), null, model);
    }

    @PostMapping("/{tool}")
    String reckon(@PathVariable("tool") String code, @RequestParam Map<String, String> typed, Model model) {
        TaxTool tool = tool(code);
        try {
            return page(tool, typed, tools.reckon(tool, TaxTools.declared(tool, typed)), model);
        } catch (Refused refused) {
            model.addAttribute(
                    "refusal",
                    refused.refusals().stream()
                            .map(sentences::sentence)
                            .toList()
                            .getFirst());
            return page(tool, typed, null, model);
        }
    }

    static TaxTool tool(String code) {
        return Arrays.stream(TaxTool.values())
                .filter(tool -> tool.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    private String page(@Nullable TaxTool asked, Map<String, String> typed, @Nullable TaxResult result, Model model) {
        List<TaxTools.Tool> all = Arrays.stream(TaxTool.values())
                .map(tool -> tool == asked ? tools.show(tool, typed, result) : tools.show(tool, Map.of(), null))
                .toList();
        model.addAttribute("tools", all);
        model.addAttribute("asked", asked == null ? null : asked.code());
        model.addAttribute("places", Surcharges.Place.values());
        return "taxpreference/check";
    }
}
