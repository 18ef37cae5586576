package org.openlicence.exchange.query.index;

import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/**
 * Fills the other slot of a read model from the first event while the live one serves, compares the two, and swaps the
 * alias. Steps in order: {@link #start}, {@link #await}, {@link #compare}, {@link #swap}.
 */
public final class ReadModelRebuild {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ReadModel model;
    private final SlotTable table;
    private final SearchIndices indices;
    private final GroupPosition positions;

    public ReadModelRebuild(ReadModel model, SlotTable table, SearchIndices indices, GroupPosition positions) {
        this.model = model;
        this.table = table;
        this.indices = indices;
        this.positions = positions;
    }

    /** What runs now. @throws IllegalStateException before the first start of the exchange */
    public SlotState state() {
        return table.find(model.name())
                .orElseThrow(() -> new IllegalStateException("no read model yet: " + model.name()));
    }

    /**
     * Empties the other slot and lets the running nodes fill it.
     *
     * @param automatic whether the swap follows by itself
     * @return whether this call started it; false while a slot is being filled already
     * @throws IllegalStateException while a node still works on the other slot, shortly after a swap
     */
    public boolean start(boolean automatic) {
        SlotState state = state();
        if (state.building() != null) {
            return false;
        }
        Slot other = state.live().other();
        if (positions.isClaimed(model.group(other))) {
            throw new IllegalStateException("a node still works on " + model.group(other) + "; try again shortly");
        }
        indices.delete(model.index(other));
        indices.create(model.index(other), model.mapping());
        indices.refreshInterval(model.index(other), "-1");
        positions.forget(model.group(other));
        return table.startBuilding(model.name(), other, model.mappingHash(), automatic);
    }

    /** Makes a lost index anew and has it filled in place; searches find less until that is done. */
    void refill(Slot slot) {
        positions.forget(model.group(slot));
        indices.create(model.index(slot), model.mapping());
    }

    /** Whether the slot being filled has read every event. */
    public boolean caughtUp() {
        SlotState state = state();
        return state.building() != null && positions.of(model.group(state.building())) >= positions.head();
    }

    /** Part of the log the slot being filled has read, 0 to 1. */
    public double progress() {
        SlotState state = state();
        if (state.building() == null) {
            return 1;
        }
        long head = Math.max(1, positions.head());
        return Math.min(1, Math.max(0, positions.of(model.group(state.building())) / (double) head));
    }

    /** Waits until the slot being filled has read every event. @return whether it has within the time */
    public boolean await(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!caughtUp()) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** Compares counts and up to {@code sample} documents. Events that arrive meanwhile may show as differences. */
    public Comparison compare(int sample) {
        SlotState state = state();
        Slot building = Objects.requireNonNull(state.building(), "no slot is being filled");
        String live = model.index(state.live());
        String built = model.index(building);
        indices.refresh(live);
        indices.refresh(built);
        List<String> different = new ArrayList<>();
        List<Hit<Map<String, Object>>> hits = sample(live, sample);
        for (Hit<Map<String, Object>> hit : hits) {
            String id = Objects.requireNonNull(hit.id());
            if (!Objects.equals(hit.source(), source(built, id))) {
                different.add(id);
            }
        }
        return new Comparison(indices.count(live), indices.count(built), hits.size(), different);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Hit<Map<String, Object>>> sample(String index, int size) {
        return indices.call(() -> (List) indices.client()
                .search(
                        s -> s.index(index)
                                .size(size)
                                .query(q -> q.functionScore(f -> f.query(all -> all.matchAll(m -> m))
                                        .functions(fn ->
                                                fn.randomScore(r -> r.seed("1").field("_seq_no"))))),
                        Map.class)
                .hits()
                .hits());
    }

    @SuppressWarnings("rawtypes")
    private Object source(String index, String id) {
        GetResponse<Map> found =
                indices.call(() -> indices.client().get(g -> g.index(index).id(id), Map.class));
        return found.found() ? found.source() : Map.of();
    }

    /** The filled slot serves from now on; the nodes stop the former one, whose index stays until the next rebuild. */
    public void swap() {
        SlotState state = state();
        Slot building = Objects.requireNonNull(state.building(), "no slot is being filled");
        String built = model.index(building);
        indices.refreshInterval(built, "1s");
        indices.refresh(built);
        indices.moveAlias(model.alias(), model.index(state.live()), built);
        table.promote(model.name(), building);
    }

    /** Gives up the slot being filled. */
    public void abandon() {
        table.abandonBuilding(model.name());
    }
}
