package org.openlicence.exchange.web.taxpreference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.tax.Surcharges;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.taxpreference.TaxTools.Tool;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A contract judged before it is signed, and three taxes that hang on figures only the reader knows: reckoned and forgotten. The figures come in the body of the request
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
            tools.show(code, Map.of(), List.of());
        }
        return page(null, model);
    }

    @PostMapping("/{tool}")
    String reckon(@PathVariable("tool") String code, @RequestParam Map<String, String> typed, Model model) {
        try {
            return page(tools.show(code, typed, tools.answers(code, typed)), model);
        } catch (Refused refused) {
            Refusal first = refused.refusals().getFirst();
            model.addAttribute("refusal", sentences.sentence(first));
            model.addAttribute("refusalCode", first.code());
            return page(tools.show(code, typed, List.of()), model);
        }
    }

    private String page(@Nullable Tool asked, Model model) {
        String code = asked == null ? null : asked.code();
        model.addAttribute(
                "tools",
                tools.blank().stream()
                        .map(tool -> tool.code().equals(code) ? asked : tool)
                        .toList());
        model.addAttribute("asked", code);
        model.addAttribute("places", Surcharges.Place.values());
        return "taxpreference/check";
    }
}
