package org.openlicence.exchange.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Working days as the State Council's yearly holiday notice sets them, make-up working weekends included.
 *
 * <p>A year whose notice is not loaded counts weekends only, so days of such a year are provisional; the policy page says
 * which {@link #years()} are there.
 */
public final class BusinessCalendar {
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> workingWeekendDays;
    private final Set<Integer> years;

    BusinessCalendar(Set<LocalDate> holidays, Set<LocalDate> workingWeekendDays, Set<Integer> years) {
        this.holidays = Set.copyOf(holidays);
        this.workingWeekendDays = Set.copyOf(workingWeekendDays);
        this.years = Set.copyOf(years);
    }

    /** The years whose notices are loaded, in order. */
    public List<Integer> years() {
        return years.stream().sorted().toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        if (workingWeekendDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The day itself when it is a working day, else the next one (Implementing Regulations art. 5; Civil Code art. 203). */
    public LocalDate orNextWorkingDay(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The n-th working day after a day; the day itself is not counted (Civil Code art. 201). */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate candidate = day;
        for (int counted = 0; counted < count; ) {
            candidate = candidate.plusDays(1);
            if (isWorkingDay(candidate)) {
                counted++;
            }
        }
        return candidate;
    }

    /** Working days from {@code from} (excluded) to {@code to} (included); negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Last day of a period of whole months: the corresponding day, or the month's last, moved to the next working day
     * (Implementing Regulations art. 5; Civil Code arts 202 and 203).
     */
    public LocalDate monthsAfter(LocalDate day, int months) {
        return orNextWorkingDay(day.plusMonths(months));
    }
}
