package org.openlicence.exchange.query.retrieval;

import java.util.Collection;
import java.util.Map;

/** Vectors once made, so that a rebuild makes none again. They hold nothing that could not be made again. */
public interface VectorStore {
    /**
     * Vectors known of these texts.
     *
     * @param model name of the model that made them
     * @param textHashes of the texts, by {@code ContentHash}
     * @return by text hash; those not known are left out
     */
    Map<String, byte[]> find(String model, Collection<String> textHashes);

    /** Keeps vectors; those known already stay as they are. */
    void keep(String model, Map<String, byte[]> vectors);
}
