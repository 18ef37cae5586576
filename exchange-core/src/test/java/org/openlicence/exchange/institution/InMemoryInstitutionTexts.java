package org.openlicence.exchange.institution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Words of institutions without a database. */
final class InMemoryInstitutionTexts implements InstitutionTexts {
    private final Map<InstitutionId, Map<String, String>> rows = new HashMap<>();

    @Override
    public void keep(InstitutionId institutionId, String hash, String words, Instant writtenAt) {
        rows.computeIfAbsent(institutionId, id -> new HashMap<>()).putIfAbsent(hash, words);
    }

    @Override
    public Map<String, String> of(InstitutionId institutionId) {
        return Map.copyOf(rows.getOrDefault(institutionId, Map.of()));
    }
}
