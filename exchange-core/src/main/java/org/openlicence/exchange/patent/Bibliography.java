package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed about a patent.
 *
 * @param titleZh Chinese title, at most 300 characters; at least one of the two titles is given
 * @param titleEn English title, at most 300 characters
 * @param abstractZh Chinese abstract, at most 5,000 characters
 * @param abstractEn English abstract, at most 5,000 characters
 * @param ipcSymbols canonical IPC symbols, e.g. {@code H01M 10/0525}; sources may give a bare subclass, {@code H01M}
 * @param filedOn filing date, from which the life of the right counts (Patent Law art. 42)
 * @param grantedOn day of the grant announcement; absent while not granted
 * @param publicationNumber e.g. {@code CN108938619B}
 */
public record Bibliography(
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable String abstractZh,
        @Nullable String abstractEn,
        List<String> ipcSymbols,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate grantedOn,
        @Nullable String publicationNumber) {
    public Bibliography {
        ipcSymbols = List.copyOf(ipcSymbols);
    }
}
