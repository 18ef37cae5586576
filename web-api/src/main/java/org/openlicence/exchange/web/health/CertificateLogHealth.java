package org.openlicence.exchange.web.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import org.openlicence.exchange.registration.certificatelog.DailyRoots;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.Refusal;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the log of certificates is what was signed before; a root that was refused is somebody's tampering or our fault. */
@Component("certificateLogHealthIndicator")
class CertificateLogHealth implements HealthIndicator, MeterBinder {
    private final DailyRoots roots;

    CertificateLogHealth(DailyRoots roots) {
        this.roots = roots;
    }

    @Override
    public Health health() {
        Optional<Refusal> refusal = roots.refusal();
        Health.Builder health = refusal.isEmpty() ? Health.up() : Health.status(Degraded.STATUS);
        return health.withDetail(
                        "newestRoot",
                        roots.newest().map(root -> root.day().toString()).orElse("-"))
                .withDetail(
                        "refused", refusal.map(found -> found.problem().name()).orElse("-"))
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("exchange.certificate.log.refused", () -> roots.refusal().isPresent() ? 1 : 0)
                .description("1 while the root of a day is refused because the log is not what was signed")
                .register(registry);
    }
}
