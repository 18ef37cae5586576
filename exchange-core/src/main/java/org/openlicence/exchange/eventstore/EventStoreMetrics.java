package org.openlicence.exchange.eventstore;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * What an operator watches: lag by group and segment, unclaimed segments, parked events, lost races, refusals.
 *
 * <p>One look at the database serves all meters of a scrape.
 */
final class EventStoreMetrics implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final EventStoreStatus status;
    private final CommandCounters counters;
    private final Collection<String> groups;
    private Look last = new Look(List.of(), List.of());
    private long lastAt;

    EventStoreMetrics(EventStoreStatus status, CommandCounters counters, Collection<String> groups) {
        this.status = status;
        this.counters = counters;
        this.groups = groups;
    }

    private record Look(List<EventStoreStatus.Segment> segments, List<EventStoreStatus.Parked> parked) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String group : groups) {
            for (int i = 0; i < ProcessorSettings.of(group).segments(); i++) {
                int segment = i;
                Gauge.builder("exchange.events.lag", () -> lag(group, segment))
                        .description("Events between the segment and the end of the log")
                        .tag("group", group)
                        .tag("segment", Integer.toString(segment))
                        .register(registry);
            }
            Gauge.builder("exchange.events.parked", () -> parked(group))
                    .description("Events in the dead-letter queue")
                    .tag("group", group)
                    .register(registry);
        }
        Gauge.builder("exchange.segments.unclaimed", this::unclaimed)
                .description("Segments no node works on")
                .register(registry);
        FunctionCounter.builder("exchange.commands.lost.races", counters, EventStoreMetrics::lostRaces)
                .description("Attempts of commands that lost against another writer")
                .register(registry);
        FunctionCounter.builder("exchange.commands.refusals", counters, EventStoreMetrics::refusals)
                .description("Failed rules of refused commands")
                .register(registry);
    }

    private double lag(String group, int segment) {
        return look().segments().stream()
                .filter(known -> known.group().equals(group) && known.segment() == segment)
                .mapToDouble(EventStoreStatus.Segment::lag)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double parked(String group) {
        return look().parked().stream()
                .filter(known -> known.group().equals(group))
                .mapToDouble(EventStoreStatus.Parked::letters)
                .findFirst()
                .orElse(0);
    }

    private double unclaimed() {
        return look().segments().stream()
                .filter(segment -> segment.owner() == null)
                .count();
    }

    private static double lostRaces(CommandCounters counters) {
        return counters.lostRaces().values().stream().mapToLong(Long::longValue).sum();
    }

    private static double refusals(CommandCounters counters) {
        return counters.refusals().values().stream().mapToLong(Long::longValue).sum();
    }

    private synchronized Look look() {
        long now = System.nanoTime();
        if (lastAt == 0 || now - lastAt > FRESH.toNanos()) {
            last = new Look(status.segments(), status.parked());
            lastAt = now;
        }
        return last;
    }
}
