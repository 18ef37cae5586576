package org.openlicence.exchange.shared;

import java.util.Map;
import java.util.TreeMap;

/**
 * Why a command was refused: one failed rule.
 *
 * @param code stable code, e.g. {@code OL-03}; the sentence is the message {@code refusal.<code>} in the reader's language
 * @param legalBasis provision in the form of {@link Provision#key()}
 * @param inputs the facts judged, by name; no personal data
 */
public record Refusal(String code, String legalBasis, Map<String, String> inputs) {
    public Refusal {
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
    }
}
