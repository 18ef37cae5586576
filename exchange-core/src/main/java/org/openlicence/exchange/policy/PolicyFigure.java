package org.openlicence.exchange.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure in force for a time and a region.
 *
 * @param key what it is, e.g. {@code fee.ceiling.lump-sum}
 * @param region division code whose rule it is, e.g. {@code 310000}; {@code CN} for the nation
 * @param value whole number in {@code unit}
 * @param unit {@code fen}, {@code basis-points}, {@code days}, {@code working-days}, {@code months}, {@code years}, {@code parts},
 *     {@code switch}, {@code month-day} (330 for 30 March), {@code version}, {@code answer} (0 no, 1 yes, 2 ask the authority),
 *     {@code decider} (1 registration point, 2 market office, 3 either)
 * @param validFrom first day in force
 * @param validTo last day in force; absent while no end is known
 * @param source where it was read
 * @param verified false for a figure no official text was read for; pages say so beside the figure
 */
public record PolicyFigure(
        String key,
        String region,
        long value,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean verified) {
    /** Whether it holds on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The value as an int, for counts of days, months and basis points. */
    public int intValue() {
        return Math.toIntExact(value);
    }
}
