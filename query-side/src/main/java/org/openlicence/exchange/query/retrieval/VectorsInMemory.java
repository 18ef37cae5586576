package org.openlicence.exchange.query.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Vectors of texts that are somebody's own, such as saved searches. A vector tells what its text was about, and those texts can be
 * erased at any time: so nothing of them is written down, and a process that starts makes them anew.
 */
public final class VectorsInMemory implements VectorStore {
    private final Map<String, byte[]> kept;

    /** @param most vectors; with more the ones asked for longest ago are forgotten. A kilobyte each */
    public VectorsInMemory(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public synchronized Map<String, byte[]> find(String model, Collection<String> textHashes) {
        Map<String, byte[]> found = new HashMap<>();
        for (String hash : textHashes) {
            byte[] vector = kept.get(key(model, hash));
            if (vector != null) {
                found.put(hash, vector);
            }
        }
        return found;
    }

    @Override
    public synchronized void keep(String model, Map<String, byte[]> vectors) {
        vectors.forEach((hash, vector) -> kept.putIfAbsent(key(model, hash), vector));
    }

    private static String key(String model, String hash) {
        return model + " " + hash;
    }
}
