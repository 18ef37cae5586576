package org.openlicence.exchange.web.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openlicence.exchange.query.duelist.DueList;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the exchange acts on what falls due: a look that should have begun long ago means that no node runs the list. What
 * waits may be old all the same, when its day had passed before it was written.
 */
@Component("dueListHealthIndicator")
class DueListHealth implements HealthIndicator {
    private static final Duration LONG = Duration.ofMinutes(15);

    private final DueList list;
    private final Clock clock;

    DueListHealth(DueList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        Optional<Instant> next = list.nextLook();
        boolean runs = next.filter(at -> at.isAfter(now.minus(LONG))).isPresent();
        return (runs ? Health.up() : Health.status(Degraded.STATUS))
                .withDetail("nextLook", next.map(Instant::toString).orElse("-"))
                .withDetail(
                        "waitsSince",
                        list.oldestRipe(now).map(Instant::toString).orElse("-"))
                .build();
    }
}
