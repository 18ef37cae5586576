package org.openlicence.exchange.demand;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words of demands without a database; obeys {@link DemandStoreContract}. */
public final class InMemoryDemandTexts implements DemandTexts {
    private final Map<DemandId, Map<String, String>> rows = new HashMap<>();

    @Override
    public void keep(DemandId demandId, String hash, String words, Instant writtenAt) {
        rows.computeIfAbsent(demandId, id -> new HashMap<>()).putIfAbsent(hash, words);
    }

    @Override
    public Optional<String> find(DemandId demandId, String hash) {
        return Optional.ofNullable(of(demandId).get(hash));
    }

    @Override
    public Map<String, String> of(DemandId demandId) {
        return Map.copyOf(rows.getOrDefault(demandId, Map.of()));
    }
}
