package org.openlicence.exchange.web.demand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.demand.event.Milestone;

/**
 * Indicators, measured values and milestones as people write them, one a line.
 *
 * <p>{@code wear <= 5 um} is an indicator, {@code gloss >= 60 GU ?} one that is only wished for, {@code wear = 4.8} a value,
 * and {@code samples | 2027-02-01 | wear <= 8 um; hours >= 100 h} a milestone.
 */
final class IndicatorLines {
    private static final Pattern INDICATOR = Pattern.compile(
            "([^<>=≤≥|;]{1,60}?)\\s*(>=|<=|≥|≤|>|<|=)\\s*(-?[0-9.]{1,20})\\s*([^?？]{0,20}?)\\s*([?？])?");
    private static final Pattern VALUE = Pattern.compile("([^=]{1,60}?)\\s*=\\s*(-?[0-9.]{1,20})");

    private IndicatorLines() {}

    /** Empty when a line cannot be read. */
    static Optional<List<Indicator>> indicators(@Nullable String text) {
        return each(lines(text, "\n"), IndicatorLines::indicator);
    }

    /** Empty when a line cannot be read. */
    static Optional<List<Measured>> values(@Nullable String text) {
        return each(lines(text, "\n"), line -> {
            Matcher value = VALUE.matcher(line);
            return value.matches()
                    ? Optional.of(new Measured(value.group(1).strip(), value.group(2)))
                    : Optional.empty();
        });
    }

    /** Empty when a line cannot be read. */
    static Optional<List<Milestone>> milestones(@Nullable String text) {
        List<Milestone> milestones = new ArrayList<>();
        for (String line : lines(text, "\n")) {
            String[] parts = line.split("\\|", -1);
            Optional<LocalDate> day = parts.length == 3 ? day(parts[1].strip()) : Optional.empty();
            Optional<List<Indicator>> targets =
                    parts.length == 3 ? each(lines(parts[2], "[;；]"), IndicatorLines::indicator) : Optional.empty();
            if (day.isEmpty() || targets.isEmpty()) {
                return Optional.empty();
            }
            milestones.add(new Milestone(milestones.size() + 1, parts[0].strip(), day.get(), targets.get()));
        }
        return Optional.of(milestones);
    }

    /** As {@link #indicators} reads it. */
    static String write(List<Indicator> indicators) {
        return String.join("\n", indicators.stream().map(IndicatorLines::write).toList());
    }

    static String write(Indicator indicator) {
        return (indicator.name() + " " + indicator.op() + " " + indicator.value() + " " + indicator.unit()).strip()
                + (indicator.mandatory() ? "" : " ?");
    }

    static String write(Milestone milestone) {
        return milestone.name() + " | " + milestone.dueOn() + " | "
                + String.join(
                        "; ",
                        milestone.indicators().stream()
                                .map(IndicatorLines::write)
                                .toList());
    }

    /** One line for each name, its value to be filled in. */
    static String open(List<Indicator> indicators) {
        return String.join("\n", indicators.stream().map(i -> i.name() + " = ").toList());
    }

    private static Optional<Indicator> indicator(String line) {
        Matcher read = INDICATOR.matcher(line);
        if (!read.matches()) {
            return Optional.empty();
        }
        String op =
                switch (read.group(2)) {
                    case "≥" -> ">=";
                    case "≤" -> "<=";
                    default -> read.group(2);
                };
        return Optional.of(
                new Indicator(read.group(1).strip(), read.group(4).strip(), op, read.group(3), read.group(5) == null));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static List<String> lines(@Nullable String text, String separator) {
        return text == null
                ? List.of()
                : Pattern.compile(separator)
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static <T> Optional<List<T>> each(List<String> lines, Function<String, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (String line : lines) {
            Optional<T> one = read.apply(line);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(all);
    }
}
