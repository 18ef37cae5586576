package org.openlicence.exchange.query.marketplace;

import java.util.List;

/**
 * One facet with its values and how many hits each would give.
 *
 * @param parameter name in the address, e.g. {@code fee}
 * @param values in the order to show them; zero counts stay
 * @param more whether there may be further values: a reader finds them by a part of their name
 */
public record Facet(String parameter, List<Value> values, boolean more) {
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * @param key value in the address, e.g. {@code LUMP_SUM}, {@code H01}, {@code 31}
     * @param count hits with this value, under the other facets as chosen
     * @param selected whether it is chosen
     * @param nameZh words for people where the data holds them (technical field, owner, region); otherwise the key
     * @param nameEn the same in English
     */
    public record Value(String key, long count, boolean selected, String nameZh, String nameEn) {}
}
