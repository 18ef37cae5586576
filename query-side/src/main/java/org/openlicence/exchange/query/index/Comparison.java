package org.openlicence.exchange.query.index;

import java.util.List;

/**
 * The slot being filled beside the live one.
 *
 * @param sampled how many documents were looked at
 * @param different ids among them whose content differs or which one side lacks
 */
public record Comparison(long liveCount, long builtCount, int sampled, List<String> different) {
    public Comparison {
        different = List.copyOf(different);
    }

    public boolean same() {
        return liveCount == builtCount && different.isEmpty();
    }
}
