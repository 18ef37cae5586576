package org.openlicence.exchange.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Policy books as they might be, for tests of what another figure would change. */
public final class PolicyBooks {
    private PolicyBooks() {}

    /** The same book, in which a figure ends the day before another one of its key and region begins. */
    public static PolicyBook followedBy(PolicyBook book, PolicyFigure later) {
        Stream<PolicyFigure> known = book.all().stream().map(figure -> ended(figure, later));
        return new PolicyBook(
                book.version() + "+", Stream.concat(known, Stream.of(later)).toList(), book.calendar());
    }

    public static List<PolicyFigure> inForce(PolicyBook book, LocalDate on) {
        return book.all().stream().filter(figure -> figure.inForce(on)).toList();
    }

    private static PolicyFigure ended(PolicyFigure figure, PolicyFigure later) {
        boolean same = figure.key().equals(later.key())
                && figure.region().equals(later.region())
                && figure.inForce(later.validFrom());
        return same
                ? new PolicyFigure(
                        figure.key(),
                        figure.region(),
                        figure.value(),
                        figure.unit(),
                        figure.validFrom(),
                        later.validFrom().minusDays(1),
                        figure.source(),
                        figure.verified())
                : figure;
    }
}
