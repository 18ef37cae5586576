package org.openlicence.exchange.achievement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names of inventors without a database; obeys {@link InventorNamesContract}. */
public final class InMemoryInventorNames implements InventorNames {
    private record Key(String ownerId, String knownAs) {}

    private final Map<Key, String> persons = new LinkedHashMap<>();

    @Override
    public List<String> pseudonyms(String ownerId, List<String> knownAs) {
        return knownAs.stream()
                .map(name -> persons.computeIfAbsent(
                        new Key(ownerId, name),
                        key -> "per_" + UUID.randomUUID().toString().replace("-", "")))
                .toList();
    }

    @Override
    public Map<String, String> known(String ownerId) {
        return persons.entrySet().stream()
                .filter(entry -> entry.getKey().ownerId().equals(ownerId))
                .collect(Collectors.toMap(
                        Map.Entry::getValue, entry -> entry.getKey().knownAs()));
    }

    @Override
    public void erase(String ownerId, String personId) {
        persons.entrySet()
                .removeIf(entry -> entry.getKey().ownerId().equals(ownerId)
                        && entry.getValue().equals(personId));
    }
}
