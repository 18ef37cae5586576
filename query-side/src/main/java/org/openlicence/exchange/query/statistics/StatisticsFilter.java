package org.openlicence.exchange.query.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts are counted, and as of when.
 *
 * @param view by which day a contract belongs to the period
 * @param from first day of the period
 * @param to last day of the period, included
 * @param knownOn KNOWN: last day whose acts are taken in; what came to pass later does not change the figure
 * @param contractType one kind of contract only; all when absent
 * @param openLicence licences under Patent Law arts 50-52 only
 */
public record StatisticsFilter(
        View view,
        LocalDate from,
        LocalDate to,
        LocalDate knownOn,
        @Nullable String contractType,
        boolean openLicence) {
    public StatisticsFilter {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    /** How a later act changes the figures. */
    public enum View {
        /** Each act counts on its own day; a figure of a period that is over never changes (发布口径). */
        PUBLISHED,
        /** Every act counts on the day its contract was registered (现时口径). */
        KNOWN
    }
}
