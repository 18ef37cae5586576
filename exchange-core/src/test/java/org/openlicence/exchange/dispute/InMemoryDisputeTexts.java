package org.openlicence.exchange.dispute;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Words of disputes without a database; obeys {@link DisputeTextsContract}. */
final class InMemoryDisputeTexts implements DisputeTexts {
    private final Map<DisputeId, Map<String, String>> rows = new HashMap<>();

    @Override
    public void keep(DisputeId disputeId, String hash, String words, Instant writtenAt) {
        rows.computeIfAbsent(disputeId, id -> new HashMap<>()).putIfAbsent(hash, words);
    }

    @Override
    public Map<String, String> of(DisputeId disputeId) {
        return Map.copyOf(rows.getOrDefault(disputeId, Map.of()));
    }
}
