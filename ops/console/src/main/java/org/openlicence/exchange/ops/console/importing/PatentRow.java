package org.openlicence.exchange.ops.console.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a collection as it stands there. Inventors are not a component, so that no later step can take them.
 *
 * @param id key of the row within its source
 * @param country two letters
 * @param language language of title and abstract, {@code zh} or {@code en}
 * @param publicationNumber with the letters of the office, e.g. {@code CN111504366B}
 * @param kind kind of the printed document, e.g. {@code B2}
 * @param applicants as printed; natural persons may be among them
 * @param claims claim 1 first; empty where the row has none
 * @param source collection the row comes from
 */
public record PatentRow(
        long line,
        @Nullable String id,
        @Nullable String country,
        @Nullable String language,
        @Nullable String applicationNumber,
        @Nullable String publicationNumber,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String abstractText,
        List<String> applicants,
        List<String> ipc,
        List<String> claims,
        @Nullable String filingDate,
        @Nullable String publicationDate,
        @Nullable String source) {
    public PatentRow {
        applicants = List.copyOf(applicants);
        ipc = List.copyOf(ipc);
        claims = List.copyOf(claims);
    }
}
