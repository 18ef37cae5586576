package org.openlicence.exchange.web.shell;

import java.util.List;

/**
 * The main navigation of one reader: all in the bar where they fit; otherwise the main ones, and the others behind "more".
 *
 * @param bar always in view
 * @param more opened when wanted; empty where the bar holds them all
 */
public record Navigation(List<NavigationEntry> bar, List<NavigationEntry> more) {
    /** More entries than this take a second line. */
    private static final int FIT = 8;

    public Navigation {
        bar = List.copyOf(bar);
        more = List.copyOf(more);
    }

    static Navigation of(List<NavigationEntry> entries) {
        return entries.size() <= FIT
                ? new Navigation(entries, List.of())
                : new Navigation(
                        entries.stream().filter(NavigationEntry::main).toList(),
                        entries.stream().filter(entry -> !entry.main()).toList());
    }
}
