package org.openlicence.exchange.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every dated figure of the exchange. Immutable; one instance per process, read from {@code policy/*.yaml} by
 * {@link PolicyFiles}.
 */
public final class PolicyBook {
    private final String version;
    private final Map<String, List<PolicyFigure>> figures;
    private final BusinessCalendar calendar;

    PolicyBook(String version, List<PolicyFigure> figures, BusinessCalendar calendar) {
        this.version = version;
        this.figures = figures.stream().collect(Collectors.groupingBy(PolicyFigure::key));
        this.calendar = calendar;
        this.figures.values().forEach(PolicyBook::refuseOverlap);
    }

    /** First twelve digits of the SHA-256 over all policy files: the same figures have the same version on every node. */
    public String version() {
        return version;
    }

    /** Working days and holidays. */
    public BusinessCalendar calendar() {
        return calendar;
    }

    /** The national figure in force on a day. @throws IllegalArgumentException when the book has none: a fault of the book */
    public PolicyFigure figure(String key, LocalDate on) {
        return figure(key, "CN", on);
    }

    /**
     * The figure of a region on a day, or the national one where the region has no own.
     *
     * @throws IllegalArgumentException when the book has none: a fault of the book, not of a user
     */
    public PolicyFigure figure(String key, String region, LocalDate on) {
        List<PolicyFigure> known = figures.getOrDefault(key, List.of());
        return known.stream()
                .filter(figure -> figure.region().equals(region) && figure.inForce(on))
                .findFirst()
                .or(() -> known.stream()
                        .filter(figure -> figure.region().equals("CN") && figure.inForce(on))
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalArgumentException("no policy figure " + key + " for " + region + " on " + on));
    }

    /** Whether a figure of exactly that region is in force, for rules that only some regions have. */
    public boolean has(String key, String region, LocalDate on) {
        return figures.getOrDefault(key, List.of()).stream()
                .anyMatch(figure -> figure.region().equals(region) && figure.inForce(on));
    }

    /** All figures, for the policy page and {@code ops policy}. */
    public List<PolicyFigure> all() {
        return figures.values().stream().flatMap(List::stream).toList();
    }

    private static void refuseOverlap(List<PolicyFigure> sameKey) {
        List<PolicyFigure> seen = new ArrayList<>();
        for (PolicyFigure figure : sameKey) {
            for (PolicyFigure other : seen) {
                boolean apart = !other.region().equals(figure.region())
                        || endsBefore(other, figure)
                        || endsBefore(figure, other);
                if (!apart) {
                    throw new IllegalStateException("policy figure " + figure.key() + " is given twice for "
                            + figure.region() + " on " + figure.validFrom());
                }
            }
            seen.add(figure);
        }
    }

    private static boolean endsBefore(PolicyFigure first, PolicyFigure second) {
        LocalDate end = first.validTo();
        return end != null && end.isBefore(second.validFrom());
    }
}
