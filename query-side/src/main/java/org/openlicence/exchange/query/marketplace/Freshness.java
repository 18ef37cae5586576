package org.openlicence.exchange.query.marketplace;

import java.time.Duration;
import java.time.Instant;
import org.openlicence.exchange.query.index.GroupPosition;

/**
 * How old the marketplace is.
 *
 * @param asOf everything that happened before it is searchable
 * @param behind age of {@code asOf}; zero when every event has been indexed
 */
public record Freshness(Instant asOf, Duration behind) {
    /** Of what one group of readers has written. */
    static Freshness of(String group, GroupPosition positions, Instant now) {
        Instant asOf = positions.happenedAfter(positions.of(group)).orElse(now);
        Duration behind = Duration.between(asOf, now);
        return new Freshness(asOf, behind.isNegative() ? Duration.ZERO : behind);
    }
}
