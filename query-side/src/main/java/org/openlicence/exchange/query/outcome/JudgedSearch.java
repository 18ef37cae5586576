package org.openlicence.exchange.query.outcome;

import java.util.Map;

/**
 * A search with what people made of what it showed.
 *
 * @param query its address part
 * @param grades by patent: 1 opened, 2 taking begun, 3 licensed
 */
public record JudgedSearch(String query, Map<String, Integer> grades) {
    public JudgedSearch {
        grades = Map.copyOf(grades);
    }
}
