package org.openlicence.exchange.web.health;

import org.springframework.boot.health.contributor.Status;

/** Commands are taken, but something lags, waits or is away. Ordered between up and down, and answered with 200. */
final class Degraded {
    static final Status STATUS = new Status("DEGRADED");

    private Degraded() {}
}
