package org.openlicence.exchange.match;

import java.time.Instant;
import java.util.Map;

/**
 * The words brokers and sides write about an introduction, kept beside the events, since they may speak of people or of sealed
 * needs and can be erased. Written in the transaction of the command that says them; an event holds their hash.
 */
public interface MatchTexts {
    /** Keeps words; the same ones again change nothing. @param hash SHA-256 of the words, by which an event names them */
    void keep(MatchId matchId, String hash, String words, Instant writtenAt);

    /** What is left of a match's words, by their hash. */
    Map<String, String> of(MatchId matchId);
}
