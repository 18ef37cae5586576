package org.openlicence.exchange.query.outcome;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something seen of a search. No account and no address is in it. */
public sealed interface Observation {
    /** Random; it stands in the addresses of the cards shown. */
    String searchId();

    /**
     * A search and what was shown.
     *
     * @param asker mark of whoever asked, of no use after the day
     * @param words as folded for comparing; absent when the text is too long to be kept
     * @param query address part of the search, by which it can be asked again; absent with the words
     * @param fields IPC sections, classes or subclasses chosen
     * @param likelyField subclass of the offers nearest to a search that found nothing; absent when it found something, and
     *     where nothing is near
     * @param regions provinces chosen, two digits
     * @param total how many were found
     * @param shown patents in the order shown
     * @param weights version of the ranking
     */
    record Asked(
            String searchId,
            Instant at,
            String asker,
            @Nullable String words,
            @Nullable String query,
            List<String> fields,
            @Nullable String likelyField,
            List<String> regions,
            long total,
            List<Shown> shown,
            String weights)
            implements Observation {
        public Asked {
            fields = List.copyOf(fields);
            regions = List.copyOf(regions);
            shown = List.copyOf(shown);
        }
    }

    /** @param listingId its offer; empty without one */
    record Shown(String patentId, String listingId) {}

    /** A card was followed. */
    record Followed(String searchId, String listingId, Step step, Instant at) implements Observation {}

    /** How far it was followed. */
    enum Step {
        /** The offer was opened. */
        OPEN,
        /** The taking of a licence was begun. */
        INTENT
    }
}
