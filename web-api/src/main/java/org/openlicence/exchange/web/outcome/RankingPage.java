package org.openlicence.exchange.web.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.outcome.JudgedSearch;
import org.openlicence.exchange.query.outcome.OutcomeLog;
import org.openlicence.exchange.query.outcome.RankingComparison;
import org.openlicence.exchange.query.outcome.RankingReports;
import org.openlicence.exchange.query.outcome.Rankings;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How good the ranking was, night by night, and what another would have done to the same searches. */
@Controller
@PreAuthorize("hasAnyRole('OPERATOR', 'MARKET_OFFICE')")
class RankingPage {
    private static final int NIGHTS = 60;

    private final RankingReports reports;
    private final Rankings rankings;
    private final OutcomeLog log;

    RankingPage(RankingReports reports, Rankings rankings, OutcomeLog log) {
        this.reports = reports;
        this.rankings = rankings;
        this.log = log;
    }

    @GetMapping("/ranking")
    String show(@RequestParam(defaultValue = "false") boolean compare, Model model) {
        List<JudgedSearch> judged = reports.judged();
        model.addAttribute("history", reports.history(NIGHTS));
        model.addAttribute("version", rankings.served().version());
        model.addAttribute("judged", judged.size());
        model.addAttribute("lost", log.lost());
        model.addAttribute("figures", new Figures());
        if (compare && !judged.isEmpty()) {
            try {
                model.addAttribute("comparison", RankingComparison.of(rankings.served(), rankings.candidate(), judged));
            } catch (MarketplaceUnavailable e) {
                model.addAttribute("unavailable", true);
            }
        }
        return "outcome/ranking";
    }

    /** Figures between 0 and 1 as the page writes them. */
    public static final class Figures {
        public String of(double value) {
            return String.format(Locale.ROOT, "%.3f", value);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry rankingEntry() {
            return new NavigationEntry("nav.ranking", "/ranking", Set.of(Role.OPERATOR, Role.MARKET_OFFICE), 79);
        }
    }
}
