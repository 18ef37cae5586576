package org.openlicence.exchange.web.reward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a unit's yearly report on rewards; the unit hands it in itself. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class RewardReportPage {
    private final Rewards rewards;
    private final RefusalSentences laws;

    RewardReportPage(Rewards rewards, RefusalSentences laws) {
        this.rewards = rewards;
        this.laws = laws;
    }

    /** @param year the last that is over, where none is said */
    @GetMapping("/desk/rewards/report")
    String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
        RewardReport report = rewards.report(year);
        List<Integer> years = rewards.reportYears();
        model.addAttribute("report", report);
        model.addAttribute("years", years);
        model.addAttribute("laws", laws);
        return "reward/report";
    }
}
