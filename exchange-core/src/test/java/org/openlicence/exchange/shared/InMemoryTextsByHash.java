package org.openlicence.exchange.shared;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words without a database; obeys {@link TextsByHashContract}. */
public abstract class InMemoryTextsByHash<I> implements TextsByHash<I> {
    private final Map<I, Map<String, String>> rows = new HashMap<>();

    @Override
    public final void keep(I id, String hash, String words, Instant writtenAt) {
        rows.computeIfAbsent(id, missing -> new HashMap<>()).putIfAbsent(hash, words);
    }

    @Override
    public final Optional<String> find(I id, String hash) {
        return Optional.ofNullable(of(id).get(hash));
    }

    @Override
    public final Map<String, String> of(I id) {
        return Map.copyOf(rows.getOrDefault(id, Map.of()));
    }
}
