package org.openlicence.exchange.web.demand;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.query.demanddesk.DemandFilter;
import org.openlicence.exchange.query.demanddesk.DemandQueries;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.standingmatch.StandingMatchQueries;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.TemplateVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The public list of demands, an organisation's own, and the queues of registrar and experts. */
@Controller
class DemandListPage {
    private static final int LISTED = 20;
    private static final int SHOWN = 50;

    private final DemandQueries demands;
    private final Demands sheets;
    private final StandingMatchQueries matches;
    private final ActorResolver actors;

    DemandListPage(DemandQueries demands, Demands sheets, StandingMatchQueries matches, ActorResolver actors) {
        this.demands = demands;
        this.sheets = sheets;
        this.matches = matches;
        this.actors = actors;
    }

    /** @param matches open offers that may answer it, as its page counts them; absent where it takes no answers */
    public record Line(DemandSheet demand, @Nullable Integer matches) {}

    @GetMapping("/demands")
    String listed(
            @ModelAttribute("form") DemandFilterForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        DemandFilter filter = errors.hasErrors() ? DemandFilter.ALL_OPEN : form.filter();
        Page<DemandView> page = demands.listed(filter, new PageRequest(LISTED, after));
        model.addAttribute("lines", counted(page.items()));
        model.addAttribute("more", page.next() == null ? null : form.address(page.next()));
        model.addAttribute("types", DemandType.values());
        model.addAttribute("bands", BudgetBand.values());
        model.addAttribute("states", DemandFilter.State.values());
        model.addAttribute("sections", DemandWords.SECTIONS);
        model.addAttribute("provinces", DemandWords.provinces());
        model.addAttribute("signedIn", actors.current().isPresent());
        return "demand/list";
    }

    @GetMapping("/desk/demands")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String own(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String answered,
            Model model) {
        String organisation = actors.required().organisationId();
        Page<DemandView> posted = demands.ofDemander(organisation, new PageRequest(SHOWN, after));
        Page<DemandView> solved = demands.ofSolver(organisation, new PageRequest(SHOWN, answered));
        model.addAttribute(
                "toRead",
                plain(demands.toTestRead(organisation, PageRequest.first(SHOWN)).items()));
        model.addAttribute("posted", plain(posted.items()));
        model.addAttribute("postedNext", posted.next());
        model.addAttribute("answered", plain(solved.items()));
        model.addAttribute("answeredNext", solved.next());
        return "demand/own";
    }

    @GetMapping("/register/demands")
    @PreAuthorize("hasRole('REGISTRAR')")
    String vetting(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute(
                "closed", plain(demands.withoutExperts(PageRequest.first(SHOWN)).items()));
        return queue(demands.at(DemandStatus.SUBMITTED, new PageRequest(SHOWN, after)), "/register/demands", model);
    }

    @GetMapping("/expert/demands")
    @PreAuthorize("hasRole('EXPERT')")
    String screening(@RequestParam(required = false) @Nullable String after, Model model) {
        String person = actors.required().personId();
        return queue(demands.toScreen(person, new PageRequest(SHOWN, after)), "/expert/demands", model);
    }

    private String queue(Page<DemandView> page, String path, Model model) {
        model.addAttribute("lines", plain(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("path", path);
        return "demand/queue";
    }

    private List<Line> counted(List<DemandView> views) {
        Map<String, Integer> counts =
                matches.countsOf(views.stream().map(DemandView::demandId).toList());
        return views.stream()
                .map(view -> new Line(
                        sheets.line(view),
                        view.status() == DemandStatus.PUBLISHED ? counts.getOrDefault(view.demandId(), 0) : null))
                .toList();
    }

    private List<Line> plain(List<DemandView> views) {
        return views.stream().map(view -> new Line(sheets.line(view), null)).toList();
    }

    /** What is offered for the work, in bands a list is parted by. */
    public enum BudgetBand {
        BELOW_100K(0, 10_000_000),
        BELOW_500K(10_000_000, 50_000_000),
        BELOW_2M(50_000_000, 200_000_000),
        FROM_2M(200_000_000, Long.MAX_VALUE);

        private final long from;
        private final long to;

        BudgetBand(long from, long to) {
            this.from = from;
            this.to = to;
        }
    }

    /** The filters as the address holds them. */
    public record DemandFilterForm(
            @Nullable String q,
            @Nullable DemandType type,
            @Nullable String section,
            @Nullable String province,
            @Nullable BudgetBand budget,
            @Nullable LocalDate closes,
            DemandFilter.@Nullable State state) {
        DemandFilter filter() {
            return new DemandFilter(
                    q == null || q.length() <= 200 ? q : q.substring(0, 200),
                    type,
                    section == null || !section.matches("[A-T]") ? null : section,
                    province == null || !province.matches("\\d{6}") ? null : province,
                    budget == null ? null : budget.from,
                    budget == null || budget == BudgetBand.FROM_2M ? null : budget.to,
                    closes,
                    state == null ? DemandFilter.State.OPEN : state);
        }

        /** The same list from a later place. */
        String address(String after) {
            List<String> parts = new ArrayList<>();
            add(parts, "q", q);
            add(parts, "type", type);
            add(parts, "section", section);
            add(parts, "province", province);
            add(parts, "budget", budget);
            add(parts, "closes", closes);
            add(parts, "state", state);
            add(parts, "after", after);
            return "/demands?" + String.join("&", parts);
        }

        private static void add(List<String> parts, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        TemplateVariable demandWordsVariable(DemandWords words) {
            return new TemplateVariable("demandWords", words);
        }

        @Bean
        NavigationEntry demandsEntry() {
            return new NavigationEntry("nav.demands", "/demands", Set.of(), 12);
        }

        @Bean
        NavigationEntry ownDemandsEntry() {
            return new NavigationEntry("nav.demands.own", "/desk/demands", Set.of(Role.REPRESENTATIVE), 34);
        }

        @Bean
        NavigationEntry demandVettingEntry() {
            return new NavigationEntry("nav.demands.vetting", "/register/demands", Set.of(Role.REGISTRAR), 54);
        }

        @Bean
        NavigationEntry demandScreeningEntry() {
            return new NavigationEntry("nav.demands.screening", "/expert/demands", Set.of(Role.EXPERT), 66);
        }
    }
}
