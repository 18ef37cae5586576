package org.openlicence.exchange.web.shell;

import java.util.Set;
import org.openlicence.exchange.shared.Role;

/**
 * One entry of the main navigation. Declared as a bean by the package that owns the page.
 *
 * @param messageKey text of the link
 * @param path where it leads
 * @param roles who sees it; empty means everybody
 * @param order lower comes first; 10 marketplace, 20-49 a participant's own things, 50-79 desks, 90 verification. A full ten is
 *     a main entry, which stays in the bar however many there are
 */
public record NavigationEntry(String messageKey, String path, Set<Role> roles, int order) {
    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    boolean main() {
        return order % 10 == 0;
    }

    /** Whether a page is this entry's or lies under it. */
    boolean over(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }

    boolean shownTo(Set<Role> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
