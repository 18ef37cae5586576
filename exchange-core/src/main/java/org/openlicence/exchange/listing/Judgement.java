package org.openlicence.exchange.listing;

import java.util.Map;

/**
 * One guard with its outcome, for a page that shows every guard with tick or cross.
 *
 * @param code e.g. {@code OL-03}; the sentence for a cross is the message {@code refusal.<code>}, the title {@code guard.<code>}
 * @param holds whether the guard is clear
 * @param legalBasis provision, e.g. {@code IR-86(1)}
 * @param inputs facts judged, by name
 * @param soft whether a cross leads to review by the registrar instead of a refusal (OL-13, OL-14)
 */
public record Judgement(String code, boolean holds, String legalBasis, Map<String, String> inputs, boolean soft) {
    public Judgement {
        inputs = Map.copyOf(inputs);
    }
}
