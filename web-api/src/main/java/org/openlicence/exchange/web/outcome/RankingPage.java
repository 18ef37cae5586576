package org.openlicence.exchange.web.outcome;

import java.util.Locale;
import java.util.Set;
import org.openlicence.exchange.query.outcome.OutcomeLog;
import org.openlicence.exchange.query.outcome.RankingComparisons;
import org.openlicence.exchange.query.outcome.RankingGate;
import org.openlicence.exchange.query.outcome.RankingReports;
import org.openlicence.exchange.query.outcome.Rankings;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How good the ranking was, night by night, and what another would have done to the same searches. */
@Controller
@PreAuthorize("hasAnyRole('OPERATOR', 'MARKET_OFFICE')")
class RankingPage {
    private static final int NIGHTS = 60;

    private final RankingReports reports;
    private final Rankings rankings;
    private final RankingGate gate;
    private final RankingComparisons comparisons;
    private final OutcomeLog log;
    private final ActorResolver actors;
    private final PageText text;

    RankingPage(
            RankingReports reports,
            Rankings rankings,
            RankingGate gate,
            RankingComparisons comparisons,
            OutcomeLog log,
            ActorResolver actors,
            PageText text) {
        this.reports = reports;
        this.rankings = rankings;
        this.gate = gate;
        this.comparisons = comparisons;
        this.log = log;
        this.actors = actors;
        this.text = text;
    }

    @GetMapping("/ranking")
    String show(Model model) {
        model.addAttribute("history", reports.history(NIGHTS));
        model.addAttribute("parts", reports.parts());
        model.addAttribute("version", rankings.served().version());
        model.addAttribute("serving", gate.serving());
        model.addAttribute("waiting", gate.waiting().orElse(null));
        model.addAttribute("replays", gate.replays());
        model.addAttribute("comparable", reports.comparable());
        model.addAttribute("acceptable", gate.acceptable());
        model.addAttribute("operator", actors.required().roles().contains(Role.OPERATOR));
        model.addAttribute("judged", reports.judged().size());
        model.addAttribute("order", comparisons.last().orElse(null));
        model.addAttribute("lost", log.lost());
        model.addAttribute("figures", new Figures());
        return "outcome/ranking";
    }

    /**
     * Asks for a comparison with the weights that wait, which serve at once when they are measured to be not worse, or with words
     * alone. Done beside the request; the page tells how far it is.
     */
    @PostMapping("/ranking/comparison")
    String compare(RedirectAttributes redirect) {
        boolean asked = comparisons.ask(actors.required().personId());
        redirect.addFlashAttribute(
                "message", text.message(asked ? "ranking.comparison.asked" : "ranking.comparison.runs"));
        return "redirect:/ranking";
    }

    /** An operator lets the weights serve whose replay stands on the page. */
    @PostMapping("/ranking/acceptance")
    @PreAuthorize("hasRole('OPERATOR')")
    String accept(@RequestParam String version, RedirectAttributes redirect) {
        boolean serves = gate.accept(version, actors.required().personId());
        redirect.addFlashAttribute("message", text.message(serves ? "ranking.gate.accepted" : "ranking.gate.refused"));
        return "redirect:/ranking";
    }

    /** Figures between 0 and 1 as the page writes them. */
    public static final class Figures {
        public String of(double value) {
            return String.format(Locale.ROOT, "%.3f", value);
        }

        /** Kind of demands as its message key ends. */
        public String kind(String part) {
            return part.replace(' ', '-');
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
