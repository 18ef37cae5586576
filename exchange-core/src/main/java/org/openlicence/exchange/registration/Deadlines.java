package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.registration.event.Deadline;

/**
 * The limits a registrar works under, one for each rule book in force in its region on the day of acceptance.
 *
 * <p>Every policy figure {@code registration.limit.<regime>} is one limit, {@code .experts} the longer one when experts
 * are asked; a new rule book is a new line of the policy file. The strictest binds. The day after acceptance is day 1; a
 * limit in calendar days that ends on a day off moves to the next working day (Civil Code art. 203).
 *
 * @param regime national rule book, under which the case is decided to its end: the one in force on acceptance
 * @param all limits, the earliest first
 */
public record Deadlines(String regime, List<Deadline> all) {
    private static final String PREFIX = "registration.limit.";
    private static final String EXPERTS = ".experts";

    public Deadlines {
        all = List.copyOf(all);
    }

    public static Deadlines of(LocalDate acceptedOn, Region region, PolicyBook policies) {
        return counted(acceptedOn, acceptedOn, region, policies);
    }

    /** The same limits counted from a later day, when the time of an accepted case starts anew. */
    static Deadlines counted(LocalDate acceptedOn, LocalDate from, Region region, PolicyBook policies) {
        List<Deadline> deadlines = inForce(acceptedOn, policies)
                .filter(figure -> region.under(figure.region()))
                .map(figure -> new Deadline(
                        regimeOf(figure),
                        dueOn(figure, from, policies),
                        figure.key().endsWith(EXPERTS)))
                .sorted(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::regime))
                .toList();
        return new Deadlines(nationalOn(acceptedOn, policies), deadlines);
    }

    /** The national rule book in force on a day, e.g. {@code CN-2026}. */
    static String nationalOn(LocalDate day, PolicyBook policies) {
        return inForce(day, policies)
                .filter(figure -> "CN".equals(figure.region()) && !figure.key().endsWith(EXPERTS))
                .map(Deadlines::regimeOf)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no national rule book in force on " + day));
    }

    private static Stream<PolicyFigure> inForce(LocalDate day, PolicyBook policies) {
        return policies.all().stream()
                .filter(figure -> figure.key().startsWith(PREFIX))
                .filter(figure -> figure.inForce(day));
    }

    /** The strictest limit of the ordinary procedure. */
    public LocalDate binding() {
        return all.stream()
                .filter(deadline -> !deadline.withExperts())
                .map(Deadline::dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("every rule book has an ordinary limit"));
    }

    /** The strictest limit when experts are asked; empty where no rule book has one. */
    public Optional<LocalDate> bindingWithExperts() {
        return withExperts(all);
    }

    /** The same of limits noted before. A rule book that has no longer limit keeps its ordinary one. */
    static Optional<LocalDate> withExperts(List<Deadline> limits) {
        List<String> longer = limits.stream()
                .filter(Deadline::withExperts)
                .map(Deadline::regime)
                .toList();
        return longer.isEmpty()
                ? Optional.empty()
                : limits.stream()
                        .filter(limit -> limit.withExperts() || !longer.contains(limit.regime()))
                        .map(Deadline::dueOn)
                        .min(Comparator.naturalOrder());
    }

    private static String regimeOf(PolicyFigure figure) {
        return figure.key().substring(PREFIX.length()).replace(EXPERTS, "").toUpperCase(Locale.ROOT);
    }

    private static LocalDate dueOn(PolicyFigure figure, LocalDate from, PolicyBook policies) {
        if ("working-days".equals(figure.unit())) {
            return policies.calendar().workingDaysAfter(from, figure.intValue());
        }
        return policies.calendar().orNextWorkingDay(from.plusDays(figure.intValue()));
    }
}
