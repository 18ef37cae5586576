package org.openlicence.exchange.web.health;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.openlicence.exchange.eventstore.EventStoreStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Readers of the log: how far behind each group is on all nodes together, which of this node's have failed, what is parked.
 *
 * <p>Lag alone is no fault: a rebuild or an import makes it, and it passes.
 */
@Component("eventsHealthIndicator")
class ReadersHealth implements HealthIndicator {
    private final EventStoreStatus status;
    private final EventProcessingConfiguration processing;

    ReadersHealth(EventStoreStatus status, org.axonframework.config.Configuration axon) {
        this.status = status;
        this.processing = axon.eventProcessingConfiguration();
    }

    @Override
    public Health health() {
        Map<String, Long> lag = new TreeMap<>();
        status.segments().forEach(segment -> lag.merge(segment.group(), segment.lag(), Math::max));
        Map<String, Long> parked = new TreeMap<>();
        status.parked().forEach(letters -> parked.put(letters.group(), letters.letters()));
        Map<String, String> failed = new TreeMap<>();
        processing.eventProcessors().forEach((group, processor) -> {
            if (processor instanceof StreamingEventProcessor reader && (reader.isError() || !reader.isRunning())) {
                failed.put(group, reader.isError() ? "failed" : "stopped");
            }
        });
        boolean well = parked.isEmpty() && failed.isEmpty();
        return (well ? Health.up() : Health.status(Degraded.STATUS))
                .withDetail("lag", lag)
                .withDetail("parked", parked)
                .withDetail("failed", failed)
                .build();
    }
}
