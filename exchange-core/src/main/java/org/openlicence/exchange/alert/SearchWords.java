package org.openlicence.exchange.alert;

import java.util.List;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;

/**
 * What a person calls a search and what it asks for. It may say what a company works on, so it is kept beside the log.
 *
 * @param name one line, 1 to {@value #MAX_NAME} characters
 * @param query the part of a search's address after {@code ?}, at most {@value #MAX_QUERY} characters; empty asks for every
 *     offer
 */
public record SearchWords(String name, String query) {
    public static final int MAX_NAME = 100;
    public static final int MAX_QUERY = 20_000;

    List<FieldWithinLimit> limits() {
        return List.of(
                FieldWithinLimit.requiredLine("name", name, MAX_NAME),
                FieldWithinLimit.text("query", query, MAX_QUERY));
    }

    /** SHA-256 of both. */
    public ContentHash hash() {
        return ContentHash.of(CanonicalJson.of(this));
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "SearchWords";
    }
}
