package org.openlicence.exchange.web.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openlicence.exchange.query.duelist.DueList;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the exchange acts on what falls due: something that waits for long means that no node runs the due list. */
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
        Optional<Instant> ripe = list.oldestRipe(now);
        boolean late = ripe.filter(since -> since.isBefore(now.minus(LONG))).isPresent();
        return (late ? Health.status(Degraded.STATUS) : Health.up())
                .withDetail("waitsSince", ripe.map(Instant::toString).orElse("-"))
                .build();
    }
}
