package org.openlicence.exchange.alert;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words of saved searches without a database; obeys {@link SearchTextsContract}. */
final class InMemorySearchTexts implements SearchTexts {
    private final Map<String, Map<String, SearchWords>> rows = new HashMap<>();

    @Override
    public void keep(SavedSearchId searchId, SearchWords words, Instant at) {
        rows.computeIfAbsent(searchId.value(), id -> new HashMap<>())
                .put(words.hash().value(), words);
    }

    @Override
    public void erase(SavedSearchId searchId) {
        rows.remove(searchId.value());
    }

    @Override
    public Optional<SearchWords> of(String searchId, String hash) {
        return Optional.ofNullable(rows.getOrDefault(searchId, Map.of()).get(hash));
    }

    @Override
    public Map<String, SearchWords> of(Map<String, String> hashes) {
        Map<String, SearchWords> found = new HashMap<>();
        hashes.forEach((search, hash) -> of(search, hash).ifPresent(words -> found.put(search, words)));
        return found;
    }
}
