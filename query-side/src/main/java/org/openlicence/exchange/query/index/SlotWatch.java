package org.openlicence.exchange.query.index;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the slot table every second, on every node: makes the first index, starts a rebuild when the mapping of this
 * release is another than the live one's, and opens the gate for the slots that run.
 *
 * <p>A search server that is away stops nothing here: the next look tries again.
 */
public final class SlotWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SlotWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ReadModel model;
    private final SlotTable table;
    private final SearchIndices indices;
    private final ReadModelRebuild rebuild;
    private final SlotGate gate;
    private @Nullable ScheduledExecutorService thread;
    private boolean failing; // only the thread of the looks reads and writes it

    public SlotWatch(ReadModel model, SlotTable table, SearchIndices indices, ReadModelRebuild rebuild, SlotGate gate) {
        this.model = model;
        this.table = table;
        this.indices = indices;
        this.rebuild = rebuild;
        this.gate = gate;
    }

    /** One look; also for tests that do not want to wait for the next. */
    public void look() {
        SlotState state = table.find(model.name()).orElseGet(this::begin);
        ensure(state);
        if (state.building() == null && !state.liveHash().equals(model.mappingHash())) {
            LOG.info(
                    "The mapping of {} has changed: filling {}",
                    model.name(),
                    state.live().other());
            rebuild.start(true);
        } else if (state.building() != null && state.automatic() && rebuild.caughtUp()) {
            rebuild.swap();
        }
        Optional<SlotState> now = table.find(model.name());
        Set<String> groups = new HashSet<>();
        for (Slot slot : Slot.values()) {
            if (now.isPresent() && now.get().runs(slot)) {
                groups.add(model.group(slot));
            }
        }
        gate.open(groups);
    }

    private SlotState begin() {
        indices.create(model.index(Slot.BLUE), model.mapping());
        table.begin(model.name(), Slot.BLUE, model.mappingHash());
        return table.find(model.name()).orElseThrow();
    }

    /** An index that was lost comes back empty and is filled from the first event: the log is what counts. */
    private void ensure(SlotState state) {
        String live = model.index(state.live());
        if (!indices.exists(live)) {
            LOG.warn("The index {} is gone; it is filled again from the log", live);
            rebuild.refill(state.live());
        }
        if (!indices.aliasPointsTo(model.alias(), live)) {
            indices.moveAlias(model.alias(), model.index(state.live().other()), live);
        }
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("slots-" + model.name()).factory());
            thread.scheduleWithFixedDelay(this::lookQuietly, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Says once that it cannot, and once that it can again, not at every look. */
    private void lookQuietly() {
        try {
            look();
            if (failing) {
                LOG.info("Looking after the slots of {} again", model.name());
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Cannot look after the slots of {} now: {}", model.name(), e.toString());
            }
            failing = true;
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
