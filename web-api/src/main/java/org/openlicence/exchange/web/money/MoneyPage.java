package org.openlicence.exchange.web.money;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.moneydue.MoneySide;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every open sum of an organisation on both sides, longest due first. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class MoneyPage {
    private static final int SHOWN = 50;

    private final OwnMoney own;
    private final MoneyRows rows;

    MoneyPage(OwnMoney own, MoneyRows rows) {
        this.own = own;
        this.rows = rows;
    }

    /** @param side absent for both */
    @GetMapping("/money")
    String show(
            @RequestParam(required = false) @Nullable MoneySide side,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var found = own.found(side, new PageRequest(SHOWN, after));
        model.addAttribute("totals", found.totals());
        model.addAttribute("rows", rows.of(found.page().items()));
        model.addAttribute("next", found.page().next());
        model.addAttribute("side", side);
        model.addAttribute("sides", MoneySide.values());
        return "money/list";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry moneyEntry() {
            return new NavigationEntry("nav.money", "/money", Set.of(Role.REPRESENTATIVE), 31);
        }
    }
}
