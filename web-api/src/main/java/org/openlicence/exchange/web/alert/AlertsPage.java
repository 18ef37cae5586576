package org.openlicence.exchange.web.alert;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.SearchWords;
import org.openlicence.exchange.query.alertdesk.AlertKind;
import org.openlicence.exchange.query.alertdesk.AlertView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.licence.Licences;
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

/** What a person was told, the last first. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class AlertsPage {
    private final Subscriptions subscriptions;
    private final Licences names;
    private final PageText text;

    AlertsPage(Subscriptions subscriptions, Licences names, PageText text) {
        this.subscriptions = subscriptions;
        this.names = names;
        this.text = text;
    }

    /** @param search name of the saved search; absent for a watched patent, and for a search that was dropped */
    public record Line(
            AlertView alert,
            String tone,
            String title,
            @Nullable String search,
            String path) {}

    @GetMapping("/alerts")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        Page<AlertView> page = subscriptions.alerts(after);
        Map<String, SearchWords> words = subscriptions.words(subscriptions.now(subscriptions.read(null)));
        List<Line> lines = page.items().stream()
                .map(alert -> new Line(
                        alert,
                        AlertTone.of(alert.kind()),
                        names.title(alert.patentId()),
                        name(words, alert.searchId()),
                        path(alert)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("next", page.next());
        model.addAttribute("unread", subscriptions.unread());
        model.addAttribute(
                "newest", lines.isEmpty() ? 0 : lines.getFirst().alert().alertId());
        return "alert/alerts";
    }

    /** @param upTo the newest alert the reader has seen; what came after it stays unread */
    @PostMapping("/alerts/read")
    String read(@RequestParam long upTo, RedirectAttributes redirect) {
        subscriptions.read(upTo);
        redirect.addFlashAttribute("message", text.message("alert.all-read"));
        return "redirect:/alerts";
    }

    private static @Nullable String name(Map<String, SearchWords> words, String searchId) {
        SearchWords found = words.get(searchId);
        return found == null ? null : found.name();
    }

    static String path(AlertView alert) {
        return alert.listingId() != null && alert.kind() != AlertKind.RIGHT_ENDED
                ? "/listings/" + alert.listingId()
                : "/patents/" + alert.patentId().substring("pat_".length());
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry alertsEntry() {
            return new NavigationEntry("nav.alerts", "/alerts", Set.of(Role.REPRESENTATIVE), 25);
        }

        @Bean
        NavigationEntry savedSearchesEntry() {
            return new NavigationEntry("nav.saved-searches", "/saved-searches", Set.of(Role.REPRESENTATIVE), 26);
        }

        @Bean
        NavigationEntry watchListEntry() {
            return new NavigationEntry("nav.watch-list", "/watchlist", Set.of(Role.REPRESENTATIVE), 27);
        }
    }
}
