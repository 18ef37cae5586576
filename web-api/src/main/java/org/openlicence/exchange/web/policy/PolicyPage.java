package org.openlicence.exchange.web.policy;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every dated figure with its source, and whether an official text was read for it. */
@Controller
class PolicyPage {
    private final PolicyBook policies;

    PolicyPage(PolicyBook policies) {
        this.policies = policies;
    }

    @GetMapping("/policy")
    String figures(Model model) {
        model.addAttribute(
                "figures",
                policies.all().stream()
                        .sorted(Comparator.comparing(PolicyFigure::key)
                                .thenComparing(PolicyFigure::region)
                                .thenComparing(PolicyFigure::validFrom))
                        .toList());
        model.addAttribute("policyVersion", policies.version());
        model.addAttribute(
                "calendarYears",
                policies.calendar().years().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return "policy/figures";
    }
}
