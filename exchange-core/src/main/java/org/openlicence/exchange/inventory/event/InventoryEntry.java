package org.openlicence.exchange.inventory.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the owner states of one patent in its inventory. No personal data: inventors are on the register, not here.
 *
 * @param conversionWishes what it wishes to do; none says that the patent is not convertible
 * @param exploited whether it is in use already
 * @param selfGrade the owner's own grade of value, 1 (best) to 5; the names of the grades are not verified
 * @param scoreTenths composite score in tenths of a point, 0 to 1,000: 80.1 points are 801; absent when not scored
 * @param trl technology readiness level, 1 to 9 (技术成熟度)
 * @param applicationScenario where it can be applied, at most 2,000 characters
 * @param targetIndustries GB/T 4754 codes, e.g. {@code C26}, {@code 2613}
 * @param expectedPriceFen price the owner expects, fen
 * @param supportPossible whether the team would help the one who takes it
 * @param college unit within the owner that keeps the patent, never a person
 * @param nextReviewOn day on which the record is to be looked at again
 */
public record InventoryEntry(
        List<ConversionWish> conversionWishes,
        boolean exploited,
        int selfGrade,
        @Nullable Integer scoreTenths,
        int trl,
        @Nullable String applicationScenario,
        List<String> targetIndustries,
        @Nullable Long expectedPriceFen,
        boolean supportPossible,
        @Nullable String college,
        @Nullable LocalDate nextReviewOn) {
    /** Wishes and industries are sets: the same in any order. */
    public InventoryEntry {
        conversionWishes = sorted(conversionWishes.stream());
        targetIndustries = sorted(targetIndustries.stream());
    }

    /** Whether the owner wishes to do anything with it (可转化). */
    public boolean convertible() {
        return !conversionWishes.isEmpty();
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Stream<T> values) {
        return values.distinct().sorted().toList();
    }
}
