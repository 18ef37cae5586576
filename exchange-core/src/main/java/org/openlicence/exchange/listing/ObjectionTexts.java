package org.openlicence.exchange.listing;

import java.time.Instant;
import java.util.List;

/**
 * The words of objections, kept beside the events, since they may speak of people and can be erased. Written in the
 * transaction of the command that objects.
 */
public interface ObjectionTexts {
    /** Keeps a text; the same one again changes nothing. */
    void keep(Text text);

    /** What is left of a listing's texts, the first first. */
    List<Text> of(ListingId listingId);

    /** @param text empty once erased; that somebody objected, when and on what ground stays in the history */
    record Text(String objectionId, ListingId listingId, String text, Instant raisedAt) {}
}
