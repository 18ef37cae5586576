package org.openlicence.exchange.dispute;

import java.time.Instant;
import java.util.Map;

/**
 * The words parties write in a dispute, kept beside the events, since they may speak of people and can be erased. Written in
 * the transaction of the command that says them; an event holds their hash.
 */
public interface DisputeTexts {
    /** Keeps words; the same ones again change nothing. @param hash SHA-256 of the words, by which an event names them */
    void keep(DisputeId disputeId, String hash, String words, Instant writtenAt);

    /** What is left of a dispute's words, by their hash. */
    Map<String, String> of(DisputeId disputeId);
}
