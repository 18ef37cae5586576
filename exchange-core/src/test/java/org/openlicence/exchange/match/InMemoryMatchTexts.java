package org.openlicence.exchange.match;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Words of matches without a database. */
final class InMemoryMatchTexts implements MatchTexts {
    private final Map<MatchId, Map<String, String>> rows = new HashMap<>();

    @Override
    public void keep(MatchId matchId, String hash, String words, Instant writtenAt) {
        rows.computeIfAbsent(matchId, id -> new HashMap<>()).putIfAbsent(hash, words);
    }

    @Override
    public Map<String, String> of(MatchId matchId) {
        return Map.copyOf(rows.getOrDefault(matchId, Map.of()));
    }
}
